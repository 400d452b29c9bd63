package io.callboard.app.parts;

import io.callboard.task.TaskItem;
import java.util.function.Consumer;

/** The page that shows what tasks of a subject kind are about better than facts do; features offer theirs as beans. */
public record SubjectPage(String kind, Consumer<TaskItem> open) {
    public boolean shows(TaskItem task) {
        return task.subject().kind().equals(kind);
    }
}
