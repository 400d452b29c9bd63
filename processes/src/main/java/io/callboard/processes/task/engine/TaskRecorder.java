package io.callboard.processes.task.engine;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.callboard.kernel.Role;
import io.callboard.processes.task.TaskDesks;
import io.callboard.task.TaskItem;
import io.callboard.task.TaskList;
import io.callboard.task.TaskState;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what the engine does with tasks into the task list, in the engine's own transaction. */
@Component
class TaskRecorder {
    private static final int ORDINARY = 50;

    private final TaskList list;
    private final TaskDesks desks;
    private final Clock clock;

    TaskRecorder(TaskList list, TaskDesks desks, Clock clock) {
        this.list = list;
        this.desks = desks;
        this.clock = clock;
    }

    void created(DelegateTask task) {
        var businessKey = task.getExecution().getProcessBusinessKey();
        var key = task.getTaskDefinitionKey();
        var about = desks.of(key).subject(businessKey);
        list.add(new TaskItem(
                task.getId(),
                task.getProcessDefinitionId().split(":")[0],
                task.getProcessInstanceId(),
                key,
                task.getName(),
                about.subject(),
                about.showId(),
                about.showCode(),
                null,
                null,
                roles(task),
                about.startedBy(),
                clock.instant(),
                instant(task.getDueDate()),
                false,
                about.amountFen(),
                ORDINARY,
                TaskState.OPEN,
                null,
                0));
    }

    void deleted(DelegateTask task) {
        list.cancel(task.getId(), clock.instant());
    }

    private static Set<Role> roles(DelegateTask task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .map(Role::valueOf)
                .collect(toUnmodifiableSet());
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
