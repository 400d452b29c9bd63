package io.callboard.processes.task;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.callboard.task.TaskDesk;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Every kind of task that the house knows, by its key. */
@Component
public class TaskDesks {
    private final Map<String, TaskDesk> byKey;

    public TaskDesks(List<TaskDesk> desks) {
        byKey = desks.stream().collect(toUnmodifiableMap(TaskDesk::taskKey, desk -> desk));
    }

    public TaskDesk of(String taskKey) {
        var desk = byKey.get(taskKey);
        if (desk == null) {
            throw new IllegalStateException("No desk for the task " + taskKey);
        }
        return desk;
    }
}
