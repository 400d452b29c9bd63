package io.callboard.db.task;

import io.callboard.db.MomentCursor;
import io.callboard.db.task.TaskMapper.Reader;
import io.callboard.kernel.Actor;
import io.callboard.kernel.Page;
import io.callboard.kernel.Paging;
import io.callboard.task.TaskFilter;
import io.callboard.task.TaskItem;
import io.callboard.task.TaskList;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class SqlTaskList implements TaskList {
    private final TaskMapper tasks;

    SqlTaskList(TaskMapper tasks) {
        this.tasks = tasks;
    }

    @Override
    public Page<TaskItem> open(Actor actor, TaskFilter filter, Paging paging) {
        var cursor = MomentCursor.parse(paging.after());
        var rows = tasks.open(reader(actor), filter, cursor.at(), cursor.id(), paging.limit());
        return Page.of(rows, paging.size(), row -> new MomentCursor(row.createdAt(), row.taskId()).text())
                .map(TaskRow::item);
    }

    private static Reader reader(Actor actor) {
        return new Reader(actor.name(), actor.roles().stream().map(Enum::name).toList());
    }

    @Override
    public int countOpen(Actor actor, TaskFilter filter) {
        return tasks.countOpen(reader(actor), filter);
    }

    @Override
    public Optional<TaskItem> find(String taskId) {
        return Optional.ofNullable(tasks.find(taskId)).map(TaskRow::item);
    }

    @Override
    public Optional<TaskItem> findForChange(String taskId) {
        return Optional.ofNullable(tasks.findForChange(taskId)).map(TaskRow::item);
    }

    @Override
    public List<TaskItem> openAbout(String subjectKind, String subjectId) {
        return tasks.openAbout(subjectKind, subjectId).stream()
                .map(TaskRow::item)
                .toList();
    }

    @Override
    public long changeNumber() {
        return tasks.changeNumber();
    }

    @Override
    public void add(TaskItem task) {
        tasks.insert(task);
        task.candidateRoles().forEach(role -> tasks.insertRole(task.taskId(), role.name()));
    }

    @Override
    public void assign(String taskId, @Nullable String assignee, @Nullable String owner) {
        tasks.assign(taskId, assignee, owner);
    }

    @Override
    public void end(String taskId, TaskItem.Ending ending) {
        if (tasks.end(taskId, ending) != 1) {
            throw new IllegalStateException("The task " + taskId + " was ended by somebody else meanwhile");
        }
    }

    @Override
    public void cancel(String taskId, Instant at) {
        tasks.cancel(taskId, at);
    }

    @Override
    public int escalate(String processInstanceId, String taskKey) {
        return tasks.escalate(processInstanceId, taskKey);
    }
}
