package io.callboard.processes.pricing;

import io.callboard.audit.Audit;
import io.callboard.hall.SeatingPlans;
import io.callboard.kernel.Actor;
import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import io.callboard.kernel.ShowCode;
import io.callboard.pricing.ChartVersion;
import io.callboard.pricing.PriceChart;
import io.callboard.pricing.PriceCharts;
import io.callboard.show.Performance;
import io.callboard.show.PerformanceStatus;
import io.callboard.show.Performances;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The price chart of a performance, until it goes on sale. */
@Service
@Transactional
public class Pricing {
    private final PriceCharts charts;
    private final Performances performances;
    private final SeatingPlans plans;
    private final Audit audit;

    Pricing(PriceCharts charts, Performances performances, SeatingPlans plans, Audit audit) {
        this.charts = charts;
        this.performances = performances;
        this.plans = plans;
        this.audit = audit;
    }

    /** Keeps a chart in place of the one with this version, 0 for none. */
    public PriceChart put(Actor actor, PriceChart chart, int replacing) {
        var performance = performance(chart.showCode());
        if (performance.status() != PerformanceStatus.APPROVED || performance.saleStartsAt() != null) {
            throw Refusal.of(Problem.WRONG_STATE, "Prices are set before the sale is planned.")
                    .asException();
        }
        var seats = plans.seats(performance.hallCode(), chart.planVersion());
        var errors = ChartCheck.errors(chart, seats, performance.planVersion());
        if (!errors.isEmpty()) {
            throw Refusal.validation(errors).asException();
        }
        if (!charts.keep(chart, replacing, actor.principal(), null)) {
            throw Refusal.of(Problem.VERSION_CHANGED, "Somebody changed this price chart meanwhile.")
                    .asException();
        }
        audit.record(
                actor,
                "price-chart",
                "PERFORMANCE",
                chart.showCode().value(),
                chart.levels().size() + " levels");
        return charts.find(chart.showCode()).orElseThrow();
    }

    @Transactional(readOnly = true)
    public Optional<PriceChart> find(ShowCode code) {
        return charts.find(code);
    }

    /** Every chart that the performance ever had, the newest first. */
    @Transactional(readOnly = true)
    public List<ChartVersion> versions(ShowCode code) {
        return charts.versions(code);
    }

    private Performance performance(ShowCode code) {
        return performances.byCode(code).orElseThrow(() -> Refusal.notFound("performance", code)
                .asException());
    }
}
