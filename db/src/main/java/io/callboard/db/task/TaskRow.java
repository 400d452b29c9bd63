package io.callboard.db.task;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.callboard.kernel.Role;
import io.callboard.task.TaskItem;
import io.callboard.task.TaskState;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A task as the table has it, its roles joined by commas. */
record TaskRow(
        String taskId,
        String process,
        String processInstanceId,
        String taskKey,
        String title,
        String subjectKind,
        String subjectId,
        String subjectLabel,
        @Nullable String showId,
        @Nullable String showCode,
        @Nullable String assignee,
        @Nullable String owner,
        @Nullable String roles,
        String startedBy,
        Instant createdAt,
        @Nullable Instant dueAt,
        boolean escalated,
        @Nullable Long amountFen,
        int priority,
        TaskState status,
        @Nullable String outcome,
        @Nullable String completedBy,
        @Nullable Instant completedAt,
        @Nullable String comment,
        int version) {

    TaskItem item() {
        return new TaskItem(
                taskId,
                process,
                processInstanceId,
                taskKey,
                title,
                new TaskItem.Subject(subjectKind, subjectId, subjectLabel),
                showId,
                showCode,
                assignee,
                owner,
                roleSet(),
                startedBy,
                createdAt,
                dueAt,
                escalated,
                amountFen,
                priority,
                status,
                ending(),
                version);
    }

    private Set<Role> roleSet() {
        return roles == null
                ? Set.of()
                : Arrays.stream(roles.split(",")).map(Role::valueOf).collect(toUnmodifiableSet());
    }

    private TaskItem.@Nullable Ending ending() {
        return outcome == null || completedBy == null || completedAt == null
                ? null
                : new TaskItem.Ending(outcome, completedBy, completedAt, comment == null ? "" : comment);
    }
}
