package io.callboard.processes.task;

import io.callboard.audit.Timeline;
import io.callboard.kernel.Actor;
import io.callboard.kernel.Page;
import io.callboard.kernel.Paging;
import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import io.callboard.kernel.Role;
import io.callboard.rulebook.Decision;
import io.callboard.task.TaskAnswers;
import io.callboard.task.TaskDesk;
import io.callboard.task.TaskDesk.Fact;
import io.callboard.task.TaskEngine;
import io.callboard.task.TaskFilter;
import io.callboard.task.TaskForm;
import io.callboard.task.TaskItem;
import io.callboard.task.TaskList;
import io.callboard.task.TaskState;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The task list as people work on it. Everything that ends a task happens in one transaction with the work that it does. */
@Service
@Transactional
public class Tasks {
    private final TaskList list;
    private final TaskDesks desks;
    private final TaskEngine engine;
    private final Timeline timeline;
    private final Clock clock;

    Tasks(TaskList list, TaskDesks desks, TaskEngine engine, Timeline timeline, Clock clock) {
        this.list = list;
        this.desks = desks;
        this.engine = engine;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** A task with all that is needed to decide it; conflict says why this reader may not. */
    public record OpenTask(
            TaskItem item,
            TaskForm form,
            List<Fact> facts,
            Optional<Decision> decision,
            List<Timeline.Entry> timeline,
            Optional<String> conflict) {}

    @Transactional(readOnly = true)
    public Page<TaskItem> list(Actor actor, TaskFilter filter, Paging paging) {
        return list.open(actor, filter, paging);
    }

    /** A number that grows whenever any task changes, so that a list knows whether to look again. */
    @Transactional(readOnly = true)
    public long changeNumber() {
        return list.changeNumber();
    }

    @Transactional(readOnly = true)
    public int count(Actor actor, TaskFilter filter) {
        return list.countOpen(actor, filter);
    }

    @Transactional(readOnly = true)
    public OpenTask open(Actor actor, String taskId) {
        var item = visible(list.find(taskId), actor, taskId);
        var desk = desks.of(item.taskKey());
        return new OpenTask(
                item,
                desk.form(item),
                desk.facts(item),
                desk.decision(item),
                timeline.of(item.subject().kind(), item.subject().id()),
                desk.conflict(item, actor));
    }

    @Transactional(readOnly = true)
    public TaskEngine.Diagram diagram(Actor actor, String taskId) {
        return engine.diagram(visible(list.find(taskId), actor, taskId).processInstanceId());
    }

    /** Takes a task that is nobody's; taking one's own again changes nothing. */
    public void claim(Actor actor, String taskId) {
        var task = openForChange(actor, taskId);
        if (actor.name().equals(task.assignee())) {
            return;
        }
        if (task.assignee() != null) {
            throw Refusal.of(Problem.TASK_TAKEN, task.assignee() + " has taken this task.")
                    .asException();
        }
        assignTo(actor, task, actor.name(), task.owner());
    }

    /** Puts a task back for others; a manager may put back anybody's. */
    public void unclaim(Actor actor, String taskId) {
        var task = openForChange(actor, taskId);
        if (task.assignee() == null) {
            return;
        }
        mineOrManagers(actor, task);
        assignTo(actor, task, null, null);
    }

    /** A manager, or whoever has it, gives a task to somebody. */
    public void assign(Actor actor, String taskId, String username) {
        var task = openForChange(actor, taskId);
        mineOrManagers(actor, task);
        noConflict(actor, task);
        assignTo(actor, task, username, task.owner());
    }

    /** Gives it to somebody who hands it back when done with their part. */
    public void delegate(Actor actor, String taskId, String username) {
        var task = openForChange(actor, taskId);
        mineOrManagers(actor, task);
        noConflict(actor, task);
        assignTo(actor, task, username, actor.name());
    }

    /** Hands a delegated task back to its owner. */
    public void resolve(Actor actor, String taskId) {
        var task = openForChange(actor, taskId);
        mineOrManagers(actor, task);
        if (task.owner() == null) {
            throw Refusal.of(Problem.WRONG_STATE, "This task was not delegated.")
                    .asException();
        }
        assignTo(actor, task, task.owner(), null);
    }

    public void comment(Actor actor, String taskId, String text) {
        var task = visible(list.find(taskId), actor, taskId);
        timeline.add(task.subject().kind(), task.subject().id(), actor, "commented", text);
    }

    /** Ends a task. The same user with the same outcome again changes nothing. */
    public void complete(
            Actor actor, String taskId, @Nullable String outcome, @Nullable String comment, Map<String, ?> fields) {
        var task = visible(list.findForChange(taskId), actor, taskId);
        if (!task.isOpen()) {
            endedAlready(actor, task, outcome);
            return;
        }
        if (task.assignee() != null && !task.assignee().equals(actor.name())) {
            throw Refusal.of(Problem.TASK_TAKEN, task.assignee() + " has taken this task.")
                    .asException();
        }
        var desk = desks.of(task.taskKey());
        var completion = TaskAnswers.check(desk.form(task), outcome, comment, fields);
        noConflict(actor, task);
        end(actor, task, desk, completion);
    }

    /** Whoever may not decide a task may not choose who does either. */
    private void noConflict(Actor actor, TaskItem task) {
        desks.of(task.taskKey()).conflict(task, actor).ifPresent(why -> {
            throw Refusal.of(Problem.CONFLICT_OF_INTEREST, why).asException();
        });
    }

    private void end(Actor actor, TaskItem task, TaskDesk desk, TaskDesk.Completion completion) {
        var flags = new HashMap<>(desk.complete(task, actor, completion));
        flags.put(task.taskKey() + "Outcome", completion.outcome());
        list.end(
                task.taskId(),
                new TaskItem.Ending(completion.outcome(), actor.name(), clock.instant(), completion.comment()));
        timeline.add(
                task.subject().kind(),
                task.subject().id(),
                actor,
                task.taskKey() + "." + completion.outcome(),
                completion.comment());
        engine.complete(task.taskId(), actor, flags);
    }

    private static void endedAlready(Actor actor, TaskItem task, @Nullable String outcome) {
        var ending = task.ending();
        boolean same = task.state() == TaskState.DONE
                && ending != null
                && ending.by().equals(actor.name())
                && ending.outcome().equals(outcome);
        if (!same) {
            var who = ending == null ? "The process has taken it back." : ending.by() + " has ended it.";
            throw Refusal.of(Problem.TASK_COMPLETED, "This task is over. " + who)
                    .asException();
        }
    }

    private TaskItem openForChange(Actor actor, String taskId) {
        var task = visible(list.findForChange(taskId), actor, taskId);
        if (!task.isOpen()) {
            throw Refusal.of(Problem.TASK_COMPLETED, "This task is over.").asException();
        }
        return task;
    }

    private static TaskItem visible(Optional<TaskItem> found, Actor actor, String taskId) {
        return found.filter(item -> item.isFor(actor))
                .orElseThrow(() -> Refusal.notFound("task", taskId).asException());
    }

    private static void mineOrManagers(Actor actor, TaskItem task) {
        boolean mine = actor.name().equals(task.assignee()) || actor.name().equals(task.owner());
        if (!mine && task.assignee() != null && !actor.has(Role.MANAGER)) {
            throw Refusal.of(Problem.TASK_TAKEN, task.assignee() + " has taken this task.")
                    .asException();
        }
    }

    private void assignTo(Actor actor, TaskItem task, @Nullable String assignee, @Nullable String owner) {
        list.assign(task.taskId(), assignee, owner);
        engine.assign(task.taskId(), actor, assignee);
    }
}
