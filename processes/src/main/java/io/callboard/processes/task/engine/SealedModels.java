package io.callboard.processes.task.engine;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Refuses a diagram that could run code: scripts, listeners and mappings inside the model, classes by name, and every
 * expression that is not a bean's or variable's name, its negation, or its comparison with one word.
 */
class SealedModels extends AbstractBpmnParseListener {
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{!?[a-zA-Z]\\w*( [!=]= '[\\w-]+')?}");
    private static final Set<String> FORBIDDEN_ELEMENTS =
            Set.of("scriptTask", "script", "executionListener", "taskListener", "inputOutput", "connector", "formData");
    private static final List<String> FORBIDDEN_ATTRIBUTES = List.of(
            "camunda:class",
            "camunda:expression",
            "http://camunda.org/schema/1.0/bpmn:class",
            "http://camunda.org/schema/1.0/bpmn:expression");

    @Override
    public void parseProcess(Element process, ProcessDefinitionEntity definition) {
        check(process);
    }

    private static void check(Element element) {
        if (FORBIDDEN_ELEMENTS.contains(element.getTagName())) {
            throw new ProcessEngineException("A diagram holds no " + element.getTagName());
        }
        for (var name : element.attributes()) {
            if (FORBIDDEN_ATTRIBUTES.contains(name)) {
                throw new ProcessEngineException("A diagram names beans, not " + name);
            }
            checkText(element.attribute(name));
        }
        checkText(element.getText());
        element.elements().forEach(SealedModels::check);
    }

    private static void checkText(String text) {
        var words = text == null ? "" : text.strip();
        boolean expression = words.contains("${") || words.contains("#{");
        if (expression && !EXPRESSION.matcher(words).matches()) {
            throw new ProcessEngineException("A diagram compares a name with a word and does no more: " + words);
        }
    }
}
