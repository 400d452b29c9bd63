package io.callboard.processes.statutory;

import io.callboard.kernel.Actor;
import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import io.callboard.statutory.DailyReturnFigures;
import io.callboard.statutory.ReturnNo;
import io.callboard.statutory.ReturnStatus;
import io.callboard.statutory.Returns;
import io.callboard.statutory.StatutoryReturn;
import io.callboard.task.TaskDesk;
import io.callboard.task.TaskForm;
import io.callboard.task.TaskForm.Effect;
import io.callboard.task.TaskForm.Outcome;
import io.callboard.task.TaskItem;
import io.callboard.task.TaskItem.Subject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

/** The desk at which compliance signs a daily return off, or has it drawn up again. Who asked for it may sign it. */
@Component
class SignOffDesk implements TaskDesk {
    static final String SIGN = "sign";
    static final String REDRAW = "redraw";

    private final Returns returns;
    private final DrawUpReturn drawUp;
    private final Records records;
    private final Clock clock;

    SignOffDesk(Returns returns, DrawUpReturn drawUp, Records records, Clock clock) {
        this.returns = returns;
        this.drawUp = drawUp;
        this.records = records;
        this.clock = clock;
    }

    @Override
    public String taskKey() {
        return DailyReturnProcess.SIGN_OFF;
    }

    @Override
    public TaskSubject subject(String businessKey) {
        var found = find(businessKey);
        var figures = found.figures();
        var venue = figures == null
                ? found.venueDay().venue().value()
                : figures.header().venueName();
        var label = found.type().key() + " " + venue + " " + found.venueDay().day();
        var net = figures == null ? null : figures.totals().day().netAmount().getAmountMinorLong();
        return new TaskSubject(
                new Subject(ReturnWords.SUBJECT, businessKey, label),
                null,
                null,
                net,
                found.origin().requestedBy());
    }

    @Override
    public TaskForm form(TaskItem task) {
        var sign = new Outcome(
                SIGN,
                "Sign off",
                Effect.ADVANCE,
                "Issues the return, archives it and sends it to the collection service.");
        var redraw = new Outcome(
                REDRAW,
                "Draw up again",
                Effect.SEND_BACK,
                "Discards these figures and draws them up from the books again.");
        return new TaskForm(List.of(sign, redraw), List.of());
    }

    @Override
    public List<Fact> facts(TaskItem task) {
        var found = find(task.subject().id());
        var figures = found.figures();
        return figures == null ? List.of() : facts(found, figures);
    }

    private static List<Fact> facts(StatutoryReturn found, DailyReturnFigures figures) {
        var day = figures.totals().day();
        return List.of(
                new Fact("venue", "Venue", figures.header().venueName()),
                new Fact("day", "Day", found.venueDay().day().toString()),
                new Fact(
                        "performances",
                        "Performances",
                        String.valueOf(figures.totals().performances())),
                new Fact("sold", "Sold", count(day.soldCount(), day.soldAmount())),
                new Fact("refunded", "Given back", count(day.refundCount(), day.refundAmount())),
                new Fact("fees", "Fees kept", yuan(day.refundFee())),
                new Fact("net", "Net", count(day.netCount(), day.netAmount())),
                new Fact("complimentary", "Complimentary and work", String.valueOf(day.compCount() + day.workCount())),
                new Fact("selfCheck", "Self-check", check(found)));
    }

    private static String check(StatutoryReturn found) {
        int count = found.differences().size();
        return count == 0 ? "✓" : String.valueOf(count);
    }

    @Override
    public Map<String, Object> complete(TaskItem task, Actor actor, Completion completion) {
        var found = returns.findForChange(new ReturnNo(task.subject().id()))
                .orElseThrow(
                        () -> Refusal.notFound("return", task.subject().id()).asException());
        if (completion.outcome().equals(REDRAW)) {
            records.audit(actor, found.returnNo(), "sentBack", completion.comment());
            return Map.of(DailyReturnProcess.SIGNED, false);
        }
        sign(found, actor, completion.comment());
        return Map.of(DailyReturnProcess.SIGNED, true);
    }

    /** The signature stands under a whole day, and under figures that the books still bear out. */
    private void sign(StatutoryReturn found, Actor actor, String comment) {
        if (found.status() != ReturnStatus.CHECKED) {
            throw Refusal.of(
                            Problem.WRONG_STATE,
                            "Only a checked return is signed off.",
                            "status",
                            found.status().name())
                    .asException();
        }
        var figures = Objects.requireNonNull(found.figures());
        if (!found.venueDay().isOverAt(figures.header().drawnUpAt())) {
            throw Refusal.of(
                            Problem.WRONG_STATE,
                            "These figures were drawn up before the day was over. Have them drawn up again after midnight.")
                    .asException();
        }
        var check = drawUp.checkAgain(found, figures);
        if (!check.passed()) {
            throw Refusal.of(
                            Problem.BLOCKED,
                            "The books have changed since the figures were drawn up. Have them drawn up again.",
                            "reasons",
                            check.differences())
                    .asException();
        }
        returns.update(found.signedOff(actor.name(), clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        records.audit(actor, found.returnNo(), "signedOff", comment);
    }

    private StatutoryReturn find(String returnNo) {
        return returns.find(new ReturnNo(returnNo))
                .orElseThrow(() -> Refusal.notFound("return", returnNo).asException());
    }

    private static String count(int tickets, Money amount) {
        return tickets + " · " + yuan(amount);
    }

    private static String yuan(Money amount) {
        return "¥ %,.2f".formatted(amount.getAmount());
    }
}
