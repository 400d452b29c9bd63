package io.callboard.db.task;

import io.callboard.db.task.TaskMapper.Reader;
import io.callboard.kernel.Actor;
import io.callboard.kernel.Page;
import io.callboard.kernel.Paging;
import io.callboard.kernel.Refusal;
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
        var cursor = Cursor.parse(paging.after());
        var rows = tasks.open(reader(actor), filter, cursor.at(), cursor.id(), paging.limit());
        return Page.of(rows, paging.size(), row -> new Cursor(row.createdAt(), row.taskId()).text())
                .map(TaskRow::item);
    }

    /** Where a page ended: the moment and the id of its last task. */
    private record Cursor(@Nullable Instant at, @Nullable String id) {
        static Cursor parse(@Nullable String text) {
            if (text == null) {
                return new Cursor(null, null);
            }
            var parts = text.split("~", 2);
            try {
                return new Cursor(Instant.ofEpochMilli(Long.parseLong(parts[0])), parts[1]);
            } catch (NumberFormatException | ArrayIndexOutOfBoundsException foreign) {
                throw Refusal.validation("/after", "form", "This cursor is none of this list's.")
                        .asException();
            }
        }

        String text() {
            return (at == null ? 0 : at.toEpochMilli()) + "~" + id;
        }
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
