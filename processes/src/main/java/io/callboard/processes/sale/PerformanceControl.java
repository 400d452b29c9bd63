package io.callboard.processes.sale;

import io.callboard.audit.Timeline;
import io.callboard.kernel.Actor;
import io.callboard.kernel.AnswerTo;
import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import io.callboard.kernel.ShowCode;
import io.callboard.show.Performance;
import io.callboard.show.PerformanceStatus;
import io.callboard.show.Performances;
import io.callboard.task.ProcessStarts;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stopping a performance's sale, going on with it, and cancelling the performance. */
@Service
@Transactional
public class PerformanceControl {
    private static final String CANCELLED_MESSAGE = "performanceCancelled";

    private final Performances performances;
    private final ProcessStarts processes;
    private final Timeline timeline;
    private final Clock clock;

    PerformanceControl(Performances performances, ProcessStarts processes, Timeline timeline, Clock clock) {
        this.performances = performances;
        this.processes = processes;
        this.timeline = timeline;
        this.clock = clock;
    }

    public void suspend(Actor actor, ShowCode code, String reason, AnswerTo<Performance> answer) {
        var from = EnumSet.of(PerformanceStatus.SCHEDULED, PerformanceStatus.ON_SALE);
        move(actor, code, from, PerformanceStatus.SUSPENDED, "suspended", reason);
        answer.record(get(code));
    }

    /** Back to where the times say it is. */
    public void resume(Actor actor, ShowCode code, String reason, AnswerTo<Performance> answer) {
        var performance = get(code);
        var starts = performance.saleStartsAt();
        boolean open = starts != null && !clock.instant().isBefore(starts);
        var to = open ? PerformanceStatus.ON_SALE : PerformanceStatus.SCHEDULED;
        move(actor, code, EnumSet.of(PerformanceStatus.SUSPENDED), to, "resumed", reason);
        answer.record(get(code));
    }

    /** Sets the state and opens the finance task where tickets may have been sold; no refund starts by itself. */
    public void cancel(Actor actor, ShowCode code, String reason, AnswerTo<Performance> answer) {
        move(actor, code, PerformanceStatus.CANCELLED.before(), PerformanceStatus.CANCELLED, "cancelled", reason);
        processes.signal(CANCELLED_MESSAGE, code.value(), Map.of());
        answer.record(get(code));
    }

    private void move(
            Actor actor,
            ShowCode code,
            Set<PerformanceStatus> from,
            PerformanceStatus to,
            String event,
            String reason) {
        var performance = get(code);
        if (!performances.move(code, from, to, reason)) {
            throw Refusal.of(
                            Problem.WRONG_STATE,
                            "A performance that is " + performance.status() + " cannot become " + to + ".")
                    .asException();
        }
        timeline.add(SaleSteps.SUBJECT, code.value(), actor, event, reason);
    }

    private Performance get(ShowCode code) {
        return performances.byCode(code).orElseThrow(() -> Refusal.notFound("performance", code)
                .asException());
    }
}
