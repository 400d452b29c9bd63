package io.callboard.processes.sale.pass;

import io.callboard.kernel.Actor;
import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import io.callboard.processes.sale.SeatKeeping;
import io.callboard.sale.pass.PassRequest;
import io.callboard.sale.pass.Passes;
import io.callboard.show.Performances;
import io.callboard.task.TaskDesk;
import io.callboard.task.TaskForm;
import io.callboard.task.TaskForm.Effect;
import io.callboard.task.TaskForm.Outcome;
import io.callboard.task.TaskItem;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A second person decides who comes in without paying; never whoever asked, nor whom they asked to stand in. */
@Component
class ApprovePassesDesk implements TaskDesk {
    private static final String APPROVE = "approve";
    private static final int SHOWN = 40;
    private static final TaskForm FORM = new TaskForm(
            List.of(
                    new Outcome(APPROVE, "Issue", Effect.ADVANCE, "The passes are issued at once, each to its person."),
                    new Outcome("reject", "Reject", Effect.REFUSE, "The seats go back on sale.")),
            List.of());

    private final Passes passes;
    private final Performances performances;
    private final SeatKeeping keeping;
    private final PassCheck check;
    private final Clock clock;

    ApprovePassesDesk(Passes passes, Performances performances, SeatKeeping keeping, PassCheck check, Clock clock) {
        this.passes = passes;
        this.performances = performances;
        this.keeping = keeping;
        this.check = check;
        this.clock = clock;
    }

    @Override
    public String taskKey() {
        return "approvePasses";
    }

    @Override
    public TaskSubject subject(String businessKey) {
        var request = request(businessKey);
        var performance = performances.byCode(request.showCode()).orElseThrow();
        var label = performance.title() + " · " + request.unit();
        return new TaskSubject(
                new TaskItem.Subject(PassCheck.SUBJECT, businessKey, label),
                performance.showId().value(),
                request.showCode().value(),
                null,
                request.author());
    }

    @Override
    public TaskForm form(TaskItem task) {
        return FORM;
    }

    @Override
    public List<Fact> facts(TaskItem task) {
        var request = request(task.subject().id());
        var quota = passes.quota(request.showCode());
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("passKind", "Kind", request.kind().name(), "passes.kind"));
        facts.add(new Fact("unit", "Unit", request.unit()));
        facts.add(new Fact("reason", "Reason", request.reason()));
        facts.add(new Fact("author", "Asked by", request.author().replaceFirst("^STAFF:", "")));
        facts.add(new Fact("passes", "Passes", String.valueOf(request.passes().size())));
        facts.add(new Fact("quotaLeft", "Left of the quota after these", String.valueOf(quota.left(request.kind()))));
        request.passes().stream()
                .limit(SHOWN)
                .forEach(pass -> facts.add(new Fact(
                        "guest",
                        "Guest",
                        (pass.seatCode() == null ? "" : pass.seatCode() + " · ") + pass.name() + " "
                                + pass.idMasked())));
        return facts;
    }

    @Override
    public Optional<String> conflict(TaskItem task, Actor actor) {
        return task.isActedOnBy(request(task.subject().id()).author(), actor)
                ? Optional.of("Passes are issued by somebody else than who asked for them.")
                : Optional.empty();
    }

    @Override
    public Map<String, Object> complete(TaskItem task, Actor actor, Completion completion) {
        var request = request(task.subject().id());
        boolean approved = completion.outcome().equals(APPROVE);
        var state = approved ? PassRequest.State.ISSUED : PassRequest.State.REJECTED;
        if (!passes.decide(request.requestNo(), state, actor.principal(), clock.instant())) {
            throw Refusal.of(Problem.WRONG_STATE, "This is decided already.").asException();
        }
        var holdId = request.holdId();
        if (!approved && holdId != null) {
            keeping.release(actor, request.showCode(), holdId);
        }
        check.note(actor, request, approved ? "approved" : "rejected", completion.comment());
        return Map.of();
    }

    private PassRequest request(String requestNo) {
        return passes.find(requestNo)
                .orElseThrow(() -> Refusal.notFound("request", requestNo).asException());
    }
}
