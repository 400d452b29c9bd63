package io.callboard.processes.sale;

import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import io.callboard.kernel.ShowCode;
import io.callboard.show.Performance;
import io.callboard.show.PerformanceStatus;
import io.callboard.show.Performances;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Performances whose seats may be sold at this moment; whether they may, the times decide. */
@Component
public class OpenSales {
    private static final Set<PerformanceStatus> STOPPED =
            EnumSet.of(PerformanceStatus.SUSPENDED, PerformanceStatus.CANCELLED, PerformanceStatus.POSTPONED);

    private final Performances performances;
    private final Clock clock;

    OpenSales(Performances performances, Clock clock) {
        this.performances = performances;
        this.clock = clock;
    }

    Performance open(ShowCode code) {
        var performance = performances.byCode(code).orElseThrow(() -> Refusal.notFound("performance", code)
                .asException());
        if (!performance.isOnSaleAt(clock.instant())) {
            throw new Refusal(Problem.NOT_ON_SALE, words(performance), members(performance)).asException();
        }
        return performance;
    }

    /** A performance that seats are locked of: the lock was taken in time, but a sale that was stopped sells nothing. */
    public Performance known(ShowCode code) {
        var performance = performances.byCode(code).orElseThrow();
        if (STOPPED.contains(performance.status())) {
            throw new Refusal(Problem.NOT_ON_SALE, words(performance), members(performance)).asException();
        }
        return performance;
    }

    private static String words(Performance performance) {
        return performance.status() == PerformanceStatus.SUSPENDED
                ? "The sale is suspended."
                : "The sale of this performance is not open.";
    }

    private static Map<String, Object> members(Performance performance) {
        var members = new HashMap<String, Object>();
        if (performance.saleStartsAt() != null) {
            members.put("saleStartsAt", performance.saleStartsAt());
        }
        if (performance.saleEndsAt() != null) {
            members.put("saleEndsAt", performance.saleEndsAt());
        }
        return members;
    }
}
