package io.callboard.processes.refund;

import io.callboard.kernel.Actor;
import io.callboard.kernel.Cny;
import io.callboard.rulebook.Decision;
import io.callboard.task.TaskDesk;
import io.callboard.task.TaskForm;
import io.callboard.task.TaskItem;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A desk at which somebody says yes or no to a refund: not the one who asked for it, nor the same person twice. */
final class RefundReviewDesk implements TaskDesk {
    private final String taskKey;
    private final RefundFacts facts;
    private final RefundVerdicts verdicts;
    private final TaskForm form;

    RefundReviewDesk(String taskKey, RefundFacts facts, RefundVerdicts verdicts, TaskForm form) {
        this.taskKey = taskKey;
        this.facts = facts;
        this.verdicts = verdicts;
        this.form = form;
    }

    @Override
    public String taskKey() {
        return taskKey;
    }

    @Override
    public TaskSubject subject(String businessKey) {
        var refund = facts.refund(businessKey);
        var performance = facts.performance(refund);
        var label = performance.title() + " · " + refund.lines().size() + " × " + refund.orderNo();
        return new TaskSubject(
                new TaskItem.Subject(RefundSteps.SUBJECT, businessKey, label),
                performance.showId().value(),
                refund.showCode().value(),
                Cny.fen(refund.payout()),
                refund.requestedBy());
    }

    @Override
    public TaskForm form(TaskItem task) {
        return form;
    }

    @Override
    public List<Fact> facts(TaskItem task) {
        return facts.of(facts.refund(task.subject().id()));
    }

    @Override
    public Optional<Decision> decision(TaskItem task) {
        return facts.strictest(facts.refund(task.subject().id()));
    }

    @Override
    public Optional<String> conflict(TaskItem task, Actor actor) {
        if (task.startedBy().equals(actor.principal())) {
            return Optional.of("You asked for this refund; somebody else decides about it.");
        }
        return verdicts.reviewedBy(task.subject().id(), actor)
                ? Optional.of("You have agreed to this refund already; somebody else decides now.")
                : Optional.empty();
    }

    @Override
    public Map<String, Object> complete(TaskItem task, Actor actor, Completion completion) {
        var refund = facts.refund(task.subject().id());
        if (!completion.outcome().equals(RefundDesks.APPROVE)) {
            verdicts.refused(refund, actor, completion.comment());
        } else if (!verdicts.wantsManager(refund, taskKey)) {
            verdicts.granted(refund, actor, completion.comment());
        }
        return Map.of();
    }
}
