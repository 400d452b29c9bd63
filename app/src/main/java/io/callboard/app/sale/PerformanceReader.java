package io.callboard.app.sale;

import io.callboard.kernel.BusinessZone;
import io.callboard.kernel.Page;
import io.callboard.kernel.Paging;
import io.callboard.kernel.Refusal;
import io.callboard.kernel.ShowCode;
import io.callboard.realname.RealNameLimits;
import io.callboard.refund.RefundEligibility;
import io.callboard.refund.RefundLadder;
import io.callboard.rulebook.Rulebook;
import io.callboard.sale.Seats;
import io.callboard.show.Performance;
import io.callboard.show.Performances;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the contract says of a performance: prices, who must be named, the ladder, the public share. */
@Component
@Transactional(readOnly = true)
class PerformanceReader {
    private final Performances performances;
    private final LevelPrices prices;
    private final Seats seats;
    private final Rulebook rulebook;
    private final Clock clock;

    PerformanceReader(Performances performances, LevelPrices prices, Seats seats, Rulebook rulebook, Clock clock) {
        this.performances = performances;
        this.prices = prices;
        this.seats = seats;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    PerformanceJson get(ShowCode code) {
        return json(performances.byCode(code).orElseThrow(() -> Refusal.notFound("performance", code)
                .asException()));
    }

    Page<PerformanceJson> list(Performances.Filter filter, Paging paging) {
        return performances.list(filter, paging).map(this::json);
    }

    PerformanceJson json(Performance performance) {
        var today = BusinessZone.dayOf(clock.instant());
        var limits = new RealNameLimits(rulebook)
                .limits(performance.capacity(), performance.venueKind(), performance.setting(), today);
        return new PerformanceJson(
                performance.code().value(),
                performance.showId().value(),
                performance.title(),
                performance.hallCode().value(),
                performance.curtainAt(),
                performance.status(),
                prices.of(performance),
                new PerformanceJson.RealName(limits.mode(), limits.perId(), limits.perOrder()),
                ladder(performance),
                performance.saleStartsAt(),
                performance.saleEndsAt(),
                performance.capacity(),
                publicSharePercent(performance),
                PerformanceJson.text(performance.successor()),
                PerformanceJson.text(performance.predecessor()));
    }

    private List<PerformanceJson.Rung> ladder(Performance performance) {
        var table = rulebook.active(RefundEligibility.RULE_SET);
        return RefundLadder.rungs(table, performance.capacity()).stream()
                .map(row -> new PerformanceJson.Rung(
                        row.id(),
                        row.clause(table.columns()),
                        Boolean.TRUE.equals(row.outcomes().get("allowed")),
                        (BigDecimal) row.outcomes().get("feePercent")))
                .toList();
    }

    private int publicSharePercent(Performance performance) {
        var counts = seats.counts(performance.code(), clock.instant());
        return performance.capacity() == 0
                ? 0
                : (int) Math.min(100, counts.publicSeats() * 100L / performance.capacity());
    }
}
