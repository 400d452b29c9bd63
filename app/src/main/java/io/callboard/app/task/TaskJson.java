package io.callboard.app.task;

import io.callboard.audit.Timeline;
import io.callboard.kernel.Role;
import io.callboard.processes.task.Tasks.OpenTask;
import io.callboard.rulebook.Decision;
import io.callboard.task.TaskDesk.Fact;
import io.callboard.task.TaskForm;
import io.callboard.task.TaskItem;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tasks as the contract shows them. */
final class TaskJson {
    private TaskJson() {}

    record Listed(
            String taskId,
            String process,
            String taskKey,
            String title,
            TaskItem.Subject subject,
            @Nullable String showId,
            @Nullable String showCode,
            @Nullable String assignee,
            List<Role> candidateRoles,
            Instant createdAt,
            @Nullable Instant dueAt,
            @Nullable Long amountFen,
            int priority,
            boolean escalated) {
        static Listed of(TaskItem item) {
            return new Listed(
                    item.taskId(),
                    item.process(),
                    item.taskKey(),
                    item.title(),
                    item.subject(),
                    item.showId(),
                    item.showCode(),
                    item.assignee(),
                    item.candidateRoles().stream().sorted().toList(),
                    item.createdAt(),
                    item.dueAt(),
                    item.amountFen(),
                    item.priority(),
                    item.escalated());
        }
    }

    record Opened(
            String taskId,
            String process,
            String taskKey,
            String title,
            TaskItem.Subject subject,
            @Nullable String showId,
            @Nullable String showCode,
            @Nullable String assignee,
            List<Role> candidateRoles,
            Instant createdAt,
            @Nullable Instant dueAt,
            @Nullable Long amountFen,
            int priority,
            boolean escalated,
            String state,
            TaskForm form,
            List<FactJson> facts,
            @Nullable Decision decision,
            List<Timeline.Entry> timeline) {
        static Opened of(OpenTask task) {
            var item = Listed.of(task.item());
            return new Opened(
                    item.taskId(),
                    item.process(),
                    item.taskKey(),
                    item.title(),
                    item.subject(),
                    item.showId(),
                    item.showCode(),
                    item.assignee(),
                    item.candidateRoles(),
                    item.createdAt(),
                    item.dueAt(),
                    item.amountFen(),
                    item.priority(),
                    item.escalated(),
                    task.item().state().name(),
                    task.form(),
                    task.facts().stream().map(FactJson::of).toList(),
                    task.decision().orElse(null),
                    task.timeline());
        }
    }

    record FactJson(String name, String label, String value) {
        static FactJson of(Fact fact) {
            return new FactJson(fact.name(), fact.label(), fact.value());
        }
    }
}
