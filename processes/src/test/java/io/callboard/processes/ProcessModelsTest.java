package io.callboard.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.Script;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Every diagram is one that a manager can read and the engine can run. */
class ProcessModelsTest {
    private static final Set<String> DELEGATES = delegates();

    static List<Path> diagrams() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/bpmn"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .toList();
        }
    }

    private static Set<String> delegates() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Configuration.class));
        return scan.findCandidateComponents("io.callboard.processes").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .flatMap(wiring -> Arrays.stream(wiring.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Bean.class))
                .filter(method -> JavaDelegate.class.isAssignableFrom(method.getReturnType()))
                .map(Method::getName)
                .collect(Collectors.toSet());
    }

    private static BpmnModelInstance read(Path diagram) {
        return Bpmn.readModelFromFile(diagram.toFile());
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void every_service_task_names_a_bean_of_the_wiring(Path diagram) {
        assertThat(read(diagram).getModelElementsByType(ServiceTask.class)).allSatisfy(task -> assertThat(DELEGATES)
                .as(task.getId())
                .contains(task.getCamundaDelegateExpression().replaceAll("[${}]", "")));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void every_process_is_cleaned_up_and_named_like_its_file(Path diagram) {
        assertThat(read(diagram).getModelElementsByType(Process.class))
                .singleElement()
                .satisfies(process -> {
                    assertThat(process.getCamundaHistoryTimeToLiveString()).isNotBlank();
                    assertThat(process.getId())
                            .isEqualToIgnoringCase(
                                    diagram.getFileName().toString().replace(".bpmn", ""));
                    assertThat(process.isExecutable()).isTrue();
                });
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void ids_are_lower_camel_and_every_step_has_a_label(Path diagram) {
        assertThat(read(diagram).getModelElementsByType(FlowNode.class)).allSatisfy(node -> {
            assertThat(node.getId()).matches("[a-z][a-zA-Z0-9]*");
            assertThat(node.getName()).as(node.getId()).isNotBlank();
            assertThat(node.getName()).matches("[A-Z0-9].*");
        });
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void no_diagram_holds_a_script(Path diagram) {
        var model = read(diagram);
        assertThat(Stream.concat(
                        model.getModelElementsByType(ScriptTask.class).stream(),
                        model.getModelElementsByType(Script.class).stream()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everything_is_drawn_and_choices_say_what_they_choose(Path diagram) {
        var model = read(diagram);
        assertThat(model.getModelElementsByType(BpmnShape.class))
                .hasSize(model.getModelElementsByType(FlowNode.class).size());
        assertThat(model.getModelElementsByType(ExclusiveGateway.class)).allSatisfy(gateway -> {
            if (gateway.getOutgoing().size() > 1) {
                assertThat(gateway.getOutgoing())
                        .allSatisfy(flow ->
                                assertThat(flow.getName()).as(flow.getId()).isNotBlank());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void every_user_task_is_somebodys(Path diagram) {
        assertThat(read(diagram).getModelElementsByType(UserTask.class))
                .allSatisfy(task -> assertThat(task.getCamundaCandidateGroups()).isNotBlank());
    }
}
