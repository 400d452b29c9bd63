package io.callboard.processes.show;

import io.callboard.kernel.Actor;
import io.callboard.processes.show.ApprovalDesks.Work;
import io.callboard.rulebook.Decision;
import io.callboard.show.Show;
import io.callboard.show.ShowId;
import io.callboard.task.TaskDesk;
import io.callboard.task.TaskForm;
import io.callboard.task.TaskItem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One desk that decides about a show. Where it is a decision, whoever submitted the show may not make it. */
class ShowDesk implements TaskDesk {
    private final String taskKey;
    private final ShowFacts facts;
    private final boolean decision;
    private final Function<Show, TaskForm> form;
    private final Work work;

    ShowDesk(String taskKey, ShowFacts facts, boolean decision, Function<Show, TaskForm> form, Work work) {
        this.taskKey = taskKey;
        this.facts = facts;
        this.decision = decision;
        this.form = form;
        this.work = work;
    }

    @Override
    public String taskKey() {
        return taskKey;
    }

    @Override
    public TaskSubject subject(String businessKey) {
        var show = facts.show(businessKey);
        return new TaskSubject(ApprovalDesks.subject(show), show.id().value(), null, null, show.createdBy());
    }

    @Override
    public TaskForm form(TaskItem task) {
        return form.apply(show(task));
    }

    @Override
    public List<Fact> facts(TaskItem task) {
        return facts.of(show(task));
    }

    @Override
    public Optional<Decision> decision(TaskItem task) {
        return facts.routing(new ShowId(task.subject().id()));
    }

    @Override
    public Optional<String> conflict(TaskItem task, Actor actor) {
        return decision && task.startedBy().equals(actor.name())
                ? Optional.of("You submitted this show; somebody else decides about it.")
                : Optional.empty();
    }

    @Override
    public Map<String, Object> complete(TaskItem task, Actor actor, Completion completion) {
        work.on(show(task), actor, completion);
        return Map.of();
    }

    private Show show(TaskItem task) {
        return facts.show(task.subject().id());
    }
}
