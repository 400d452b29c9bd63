package io.callboard.processes.pricing;

import io.callboard.kernel.Actor;
import io.callboard.kernel.Cny;
import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import io.callboard.pricing.ChartDiff;
import io.callboard.pricing.PriceChart;
import io.callboard.pricing.Rezoning;
import io.callboard.pricing.Rezonings;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A second person looks at zones before seats move; never their author, nor whoever the author has asked to stand in. */
@Component
class ApproveRezoningDesk implements TaskDesk {
    private static final String APPROVE = "approve";
    private static final int SHOWN_STEPS = 12;
    private static final TaskForm FORM = new TaskForm(
            List.of(
                    new Outcome(
                            APPROVE,
                            "Approve",
                            Effect.ADVANCE,
                            "Seats that are not sold and in nobody's basket move at once; sold tickets keep their price."),
                    new Outcome("reject", "Reject", Effect.REFUSE, "Nothing changes; the author is told why.")),
            List.of());

    private final Rezonings rezonings;
    private final RezoningCheck check;
    private final ZoneOffice.Charts charts;
    private final RezoningRecords records;
    private final Clock clock;

    ApproveRezoningDesk(
            Rezonings rezonings, RezoningCheck check, ZoneOffice.Charts charts, RezoningRecords records, Clock clock) {
        this.rezonings = rezonings;
        this.check = check;
        this.charts = charts;
        this.records = records;
        this.clock = clock;
    }

    @Override
    public String taskKey() {
        return "approveRezoning";
    }

    @Override
    public TaskSubject subject(String businessKey) {
        var asked = rezoning(businessKey);
        var performance = charts.performance(asked.showCode());
        var subject = new TaskItem.Subject(RezoningRecords.SUBJECT, businessKey, performance.title());
        var showId = performance.showId().value();
        return new TaskSubject(subject, showId, asked.showCode().value(), null, asked.author());
    }

    @Override
    public TaskForm form(TaskItem task) {
        return FORM;
    }

    @Override
    public List<Fact> facts(TaskItem task) {
        var asked = rezoning(task.subject().id());
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("author", "Written by", asked.author().replaceFirst("^STAFF:", "")));
        facts.add(new Fact("reason", "Reason", asked.reason()));
        if (asked.state() == Rezoning.State.SUBMITTED) {
            var diff = check.diff(asked.chart());
            facts.add(new Fact(
                    "movedSeats",
                    "Seats that differ",
                    String.valueOf(diff.moved().size())));
            facts.add(new Fact("houseGain", "Worth of the house", Cny.written(diff.gain())));
            diff.steps().entrySet().stream()
                    .limit(SHOWN_STEPS)
                    .forEach(step -> facts.add(new Fact("zoneStep", "Seats", words(step))));
        }
        return facts;
    }

    private static String words(Map.Entry<ChartDiff.Step, Integer> step) {
        return step.getValue() + ": " + words(step.getKey().from()) + " → "
                + words(step.getKey().to());
    }

    private static String words(PriceChart.@Nullable Level level) {
        return level == null ? "—" : level.level() + " " + Cny.written(level.price());
    }

    @Override
    public Optional<String> conflict(TaskItem task, Actor actor) {
        return task.isActedOnBy(rezoning(task.subject().id()).author(), actor)
                ? Optional.of("Zones are approved by somebody else than their author.")
                : Optional.empty();
    }

    @Override
    public Map<String, Object> complete(TaskItem task, Actor actor, Completion completion) {
        var asked = rezoning(task.subject().id());
        boolean approved = completion.outcome().equals(APPROVE);
        if (approved) {
            check.checkVersion(asked.chart());
        }
        var state = approved ? Rezoning.State.APPROVED : Rezoning.State.REJECTED;
        if (!rezonings.decide(asked.rezoningNo(), state, actor.principal(), clock.instant())) {
            throw Refusal.of(Problem.WRONG_STATE, "This is decided already.").asException();
        }
        records.note(actor, asked, approved ? "approved" : "rejected", completion.comment());
        return Map.of();
    }

    private Rezoning rezoning(String rezoningNo) {
        return rezonings.find(rezoningNo).orElseThrow(() -> Refusal.notFound("re-zoning", rezoningNo)
                .asException());
    }
}
