package io.callboard.processes.sale;

import io.callboard.audit.Timeline;
import io.callboard.kernel.Actor;
import io.callboard.kernel.ShowCode;
import io.callboard.sale.Seats;
import io.callboard.show.Performance;
import io.callboard.show.PerformanceStatus;
import io.callboard.show.Performances;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the on-sale diagram does by itself. Each step may be run again and changes nothing then. */
@Component
@Transactional
public class SaleSteps {
    /** The subject kind of performances in timelines and tasks. */
    public static final String SUBJECT = "PERFORMANCE";

    private final Performances performances;
    private final HousePlan house;
    private final SalePlans plans;
    private final Seats seats;
    private final Timeline timeline;

    SaleSteps(Performances performances, HousePlan house, SalePlans plans, Seats seats, Timeline timeline) {
        this.performances = performances;
        this.house = house;
        this.plans = plans;
        this.seats = seats;
        this.timeline = timeline;
    }

    /** Only while nothing can be sold yet, so that no sold seat is ever built over. */
    public void buildInventory(ShowCode code) {
        var performance = performance(code);
        if (performance.status() == PerformanceStatus.APPROVED) {
            seats.build(code, house.seats(performance));
        }
    }

    public boolean isPublicShareKept(ShowCode code) {
        return plans.share(performance(code)).isKept();
    }

    public void schedule(ShowCode code) {
        move(code, EnumSet.of(PerformanceStatus.APPROVED), PerformanceStatus.SCHEDULED, "scheduled");
    }

    /** The sale plan is given back; another one can be made. */
    public void giveBack(ShowCode code) {
        if (performance(code).status() == PerformanceStatus.APPROVED) {
            performances.planSale(code, null, null, null);
            timeline.add(SUBJECT, code.value(), Actor.system(), "sale-plan-returned", "");
        }
    }

    public void open(ShowCode code) {
        move(code, EnumSet.of(PerformanceStatus.SCHEDULED), PerformanceStatus.ON_SALE, "sale-opened");
    }

    public void close(ShowCode code) {
        var from = EnumSet.of(PerformanceStatus.SCHEDULED, PerformanceStatus.ON_SALE, PerformanceStatus.SUSPENDED);
        move(code, from, PerformanceStatus.SALE_CLOSED, "sale-closed");
    }

    public void end(ShowCode code) {
        move(code, EnumSet.of(PerformanceStatus.SALE_CLOSED), PerformanceStatus.ENDED, "ended");
    }

    private void move(ShowCode code, Set<PerformanceStatus> from, PerformanceStatus to, String event) {
        if (performances.move(code, from, to, null)) {
            timeline.add(SUBJECT, code.value(), Actor.system(), event, "");
        }
    }

    Performance performance(ShowCode code) {
        return performances.byCode(code).orElseThrow();
    }
}
