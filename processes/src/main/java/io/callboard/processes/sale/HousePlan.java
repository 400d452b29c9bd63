package io.callboard.processes.sale;

import io.callboard.hall.SeatingPlans;
import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import io.callboard.pricing.PriceChart;
import io.callboard.pricing.PriceCharts;
import io.callboard.sale.Seat;
import io.callboard.sale.SeatStatus;
import io.callboard.show.Performance;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Works out a performance's seats from plan and price chart. A seat without a level is not sold, and of those with one only
 * as many as the authority approved: the rest, from the plan's end, is killed (营业性演出管理条例 art. 21).
 */
@Component
class HousePlan {
    private final SeatingPlans plans;
    private final PriceCharts charts;

    HousePlan(SeatingPlans plans, PriceCharts charts) {
        this.plans = plans;
        this.charts = charts;
    }

    List<Seat> seats(Performance performance) {
        var chart = charts.find(performance.code()).orElseThrow(() -> Refusal.of(
                        Problem.INCOMPLETE, "The performance has no price chart yet.", "missing", List.of("priceChart"))
                .asException());
        var levels = chart.seatLevels();
        var house = new ArrayList<Seat>();
        int onSale = 0;
        for (var seat : plans.seats(performance.hallCode(), chart.planVersion())) {
            var level = levels.of(seat);
            boolean sold = level.isPresent() && onSale < performance.capacity();
            onSale += sold ? 1 : 0;
            house.add(new Seat(
                    seat.seatCode(),
                    seat.area(),
                    seat.row(),
                    seat.number(),
                    level.map(PriceChart.Level::level).orElse(null),
                    level.map(PriceChart.Level::price).orElse(null),
                    sold ? SeatStatus.AVAILABLE : SeatStatus.KILLED,
                    null));
        }
        return house;
    }

    static int onSale(List<Seat> house) {
        return (int) house.stream()
                .filter(seat -> seat.status() == SeatStatus.AVAILABLE)
                .count();
    }
}
