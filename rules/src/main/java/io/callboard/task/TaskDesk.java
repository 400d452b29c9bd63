package io.callboard.task;

import io.callboard.kernel.Actor;
import io.callboard.rulebook.Decision;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the house knows of one kind of task: its form, its facts, and the work that completing it does. One bean a task
 * key; the task list finds them by themselves.
 */
public interface TaskDesk {
    /** The id of the user task in its diagram. */
    String taskKey();

    /** What the task is about and who may not decide it, asked once when the task is created. */
    TaskSubject subject(String businessKey);

    TaskForm form(TaskItem task);

    /** Name and value pairs that a person needs to decide, in reading order. */
    List<Fact> facts(TaskItem task);

    /** The ruling behind the task, where there is one. */
    default Optional<Decision> decision(TaskItem task) {
        return Optional.empty();
    }

    /** Says why this actor may not decide this task, for example because it is their own; empty when they may. */
    default Optional<String> conflict(TaskItem task, Actor actor) {
        return Optional.empty();
    }

    /**
     * Does the work of an outcome, in the transaction that then completes the task. Fields are already checked against
     * the form.
     *
     * @return flags for the diagram's gateways besides the outcome
     */
    Map<String, Object> complete(TaskItem task, Actor actor, Completion completion);

    /** The key of the chosen outcome, the comment (maybe empty) and the fields by name as the form types them. */
    record Completion(String outcome, String comment, Map<String, Object> fields) {}

    /**
     * One fact; the screens translate its name by the bundle key {@code fact.<name>}. The value is ready to read, or, with
     * a dictionary, one or more names of choices that the screens translate by {@code <dictionary>.<choice>}.
     */
    record Fact(String name, String label, String value, @Nullable String dictionary) {
        public Fact(String name, String label, String value) {
            this(name, label, value, null);
        }

        /** Choices with their names in the bundles below {@code dictionary}. */
        public static Fact chosen(String name, String label, String dictionary, Stream<? extends Enum<?>> choices) {
            var names = choices.map(Enum::name).distinct().collect(Collectors.joining(", "));
            return new Fact(name, label, names, dictionary);
        }
    }

    /** What a new task is about. */
    record TaskSubject(
            TaskItem.Subject subject,
            @Nullable String showId,
            @Nullable String showCode,
            @Nullable Long amountFen,
            String startedBy) {}
}
