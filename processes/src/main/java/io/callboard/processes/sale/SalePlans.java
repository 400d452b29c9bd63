package io.callboard.processes.sale;

import io.callboard.audit.Timeline;
import io.callboard.kernel.Actor;
import io.callboard.kernel.AnswerTo;
import io.callboard.kernel.FieldError;
import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import io.callboard.kernel.ShowCode;
import io.callboard.sale.PublicQuota.Share;
import io.callboard.show.Performance;
import io.callboard.show.PerformanceStatus;
import io.callboard.show.Performances;
import io.callboard.task.ProcessStarts;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When a performance is sold: asked for by a planner, checked against the public share, confirmed by a manager. */
@Service
@Transactional
public class SalePlans {
    static final String PROCESS = "onSale";

    private final Performances performances;
    private final HousePlan house;
    private final PublicShareGuard guard;
    private final SaleProcess process;
    private final Clock clock;

    SalePlans(Performances performances, HousePlan house, PublicShareGuard guard, SaleProcess process, Clock clock) {
        this.performances = performances;
        this.house = house;
        this.guard = guard;
        this.process = process;
        this.clock = clock;
    }

    public void plan(Actor actor, ShowCode code, Instant startsAt, Instant endsAt, AnswerTo<Performance> answer) {
        var performance = performances.byCodeForChange(code).orElseThrow(() -> Refusal.notFound("performance", code)
                .asException());
        if (performance.status() != PerformanceStatus.APPROVED || performance.saleStartsAt() != null) {
            throw Refusal.of(Problem.WRONG_STATE, "A sale is planned once, for a performance that is approved.")
                    .asException();
        }
        checkTimes(performance, startsAt, endsAt);
        PublicShareGuard.check(share(performance));
        performances.planSale(code, startsAt, endsAt, actor.name());
        process.begin(actor, performance, startsAt, endsAt);
        answer.record(performances.byCode(code).orElseThrow());
    }

    /** The seats that would be on public sale, against the rule. */
    @Transactional(readOnly = true)
    public Share share(Performance performance) {
        int onSale = HousePlan.onSale(house.seats(performance));
        return guard.share(performance, onSale);
    }

    /** So many seats on public sale, against the rule. */
    @Transactional(readOnly = true)
    public Share share(Performance performance, int publicSeats) {
        return guard.share(performance, publicSeats);
    }

    private void checkTimes(Performance performance, Instant startsAt, Instant endsAt) {
        var errors = new ArrayList<FieldError>();
        if (!startsAt.isBefore(endsAt)) {
            errors.add(new FieldError("/saleEndsAt", "range", "A sale ends after it begins."));
        }
        if (endsAt.isAfter(performance.curtainAt())) {
            errors.add(new FieldError("/saleEndsAt", "range", "A sale ends by the time the curtain rises."));
        }
        if (!endsAt.isAfter(clock.instant())) {
            errors.add(new FieldError("/saleEndsAt", "range", "This sale would be over already."));
        }
        if (!errors.isEmpty()) {
            throw Refusal.validation(errors).asException();
        }
    }

    /** Begins the on-sale process and remembers it in the performance's history. */
    @Component
    static class SaleProcess {
        private final ProcessStarts processes;
        private final Timeline timeline;

        SaleProcess(ProcessStarts processes, Timeline timeline) {
            this.processes = processes;
            this.timeline = timeline;
        }

        void begin(Actor actor, Performance performance, Instant startsAt, Instant endsAt) {
            timeline.add(SaleSteps.SUBJECT, performance.code().value(), actor, "sale-planned", "");
            processes.start(
                    PROCESS,
                    performance.code().value(),
                    Map.of(
                            "saleStartsAt", startsAt,
                            "saleEndsAt", endsAt,
                            "curtainAt", performance.curtainAt()));
        }
    }
}
