package io.callboard.task;

import io.callboard.kernel.Actor;
import io.callboard.kernel.Page;
import io.callboard.kernel.Paging;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The house's own table of tasks: written while processes run, read by lists. The engine is never searched. */
public interface TaskList {
    /** The open tasks that an actor may see, oldest first. */
    Page<TaskItem> open(Actor actor, TaskFilter filter, Paging paging);

    int countOpen(Actor actor, TaskFilter filter);

    Optional<TaskItem> find(String taskId);

    /** Finds it and keeps others from changing it until the transaction ends. */
    Optional<TaskItem> findForChange(String taskId);

    /** The open tasks about a subject. */
    List<TaskItem> openAbout(String subjectKind, String subjectId);

    /** A number that grows whenever any task changes, so that a list knows whether to look again. */
    long changeNumber();

    void add(TaskItem task);

    void assign(String taskId, @Nullable String assignee, @Nullable String owner);

    void end(String taskId, TaskItem.Ending ending);

    /** The process took it away. */
    void cancel(String taskId, Instant at);

    /** Marks the open tasks of this key in a process instance as late; says how many. */
    int escalate(String processInstanceId, String taskKey);
}
