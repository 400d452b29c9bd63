package io.callboard.task;

import io.callboard.kernel.Role;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One task as lists show it. Subject is what it is about: kind {@code SHOW}, {@code PERFORMANCE}, {@code REFUND} or {@code RETURN}. */
public record TaskItem(
        String taskId,
        String process,
        String taskKey,
        String title,
        Subject subject,
        @Nullable String showId,
        @Nullable String showCode,
        @Nullable String assignee,
        Set<Role> candidateRoles,
        String startedBy,
        Instant createdAt,
        @Nullable Instant dueAt,
        @Nullable Long amountFen,
        int priority,
        boolean open,
        int version) {

    /** What a task is about, with the words that a person knows it by. */
    public record Subject(String kind, String id, String label) {}
}
