package io.callboard.processes.pricing;

import io.callboard.audit.Audit;
import io.callboard.hall.PlanSeat;
import io.callboard.hall.SeatingPlans;
import io.callboard.kernel.Actor;
import io.callboard.kernel.FieldError;
import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import io.callboard.kernel.ShowCode;
import io.callboard.pricing.PriceChart;
import io.callboard.pricing.PriceCharts;
import io.callboard.show.Performance;
import io.callboard.show.PerformanceStatus;
import io.callboard.show.Performances;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
        check(chart, plans.seats(performance.hallCode(), chart.planVersion()), performance);
        if (!charts.keep(chart, replacing, actor)) {
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

    private Performance performance(ShowCode code) {
        return performances.byCode(code).orElseThrow(() -> Refusal.notFound("performance", code)
                .asException());
    }

    private static void check(PriceChart chart, List<PlanSeat> seats, Performance performance) {
        var errors = new ArrayList<FieldError>();
        if (seats.isEmpty() || chart.planVersion() != performance.planVersion()) {
            errors.add(new FieldError(
                    "/planVersion",
                    "choice",
                    "The performance is planned on version " + performance.planVersion() + "."));
        }
        var levels = new HashSet<String>();
        for (int i = 0; i < chart.levels().size(); i++) {
            if (!levels.add(chart.levels().get(i).level())) {
                errors.add(new FieldError("/levels/" + i + "/level", "duplicate", "Each level stands here once."));
            }
        }
        var areas = seats.stream().map(PlanSeat::area).collect(Collectors.toSet());
        var codes = seats.stream().map(PlanSeat::seatCode).collect(Collectors.toSet());
        for (int i = 0; i < chart.assignments().size(); i++) {
            var assignment = chart.assignments().get(i);
            var pointer = "/assignments/" + i;
            if (!levels.contains(assignment.level())) {
                errors.add(
                        new FieldError(pointer + "/level", "choice", "There is no level " + assignment.level() + "."));
            }
            if (assignment.area() != null && !areas.contains(assignment.area())) {
                errors.add(
                        new FieldError(pointer + "/area", "choice", "The plan has no area " + assignment.area() + "."));
            }
            if (assignment.seatCodes() != null && !codes.containsAll(assignment.seatCodes())) {
                errors.add(
                        new FieldError(pointer + "/seatCodes", "choice", "Some of these seats are not in the plan."));
            }
        }
        if (!errors.isEmpty()) {
            throw Refusal.validation(errors).asException();
        }
    }
}
