package io.callboard.task;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Typed filters of the task list; null means any. Assignee {@code none} means nobody's. Text is looked for in title and subject. */
public record TaskFilter(
        @Nullable String process,
        @Nullable String taskKey,
        @Nullable String assignee,
        @Nullable String showId,
        @Nullable String showCode,
        @Nullable Instant dueBefore,
        @Nullable String text) {
    public static final String NOBODY = "none";

    public static TaskFilter all() {
        return new TaskFilter(null, null, null, null, null, null, null);
    }

    public static TaskFilter ofProcess(String process) {
        return new TaskFilter(process, null, null, null, null, null, null);
    }

    public static TaskFilter dueBefore(Instant moment) {
        return new TaskFilter(null, null, null, null, null, moment, null);
    }

    public static TaskFilter assignedTo(String username) {
        return new TaskFilter(null, null, username, null, null, null, null);
    }
}
