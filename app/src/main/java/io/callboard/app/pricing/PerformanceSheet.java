package io.callboard.app.pricing;

import io.callboard.audit.Timeline;
import io.callboard.hall.Hall;
import io.callboard.hall.PlanSeat;
import io.callboard.kernel.Cny;
import io.callboard.pricing.PriceChart;
import io.callboard.pricing.PriceChart.Level;
import io.callboard.sale.Hold;
import io.callboard.sale.PublicQuota.Share;
import io.callboard.sale.SaleFigures.ByChannel;
import io.callboard.sale.SaleFigures.ByDay;
import io.callboard.sale.SeatCounts;
import io.callboard.show.Performance;
import io.callboard.task.TaskItem;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Everything that a performance's page shows, read at one moment. Chart and share are missing until prices are set. */
record PerformanceSheet(
        Performance performance,
        Hall hall,
        @Nullable PriceChart chart,
        @Nullable Share share,
        SeatCounts counts,
        List<ByChannel> channels,
        List<ByDay> days,
        List<Hold> holds,
        List<Line> lines,
        List<TaskItem> tasks,
        List<Timeline.Entry> timeline,
        Instant now) {

    /** A level, how many seats of the plan have it, and what they are worth. */
    record Line(Level level, int seats) {
        Money value() {
            return level.price().multipliedBy(seats);
        }
    }

    boolean isBuilt() {
        return counts.all() > 0;
    }

    /** What the house would take if every seat with a price were sold at it. */
    Money value() {
        return lines.stream().map(Line::value).reduce(Cny.ZERO, Money::plus);
    }

    static List<Line> lines(PriceChart chart, List<PlanSeat> seats) {
        var levels = chart.seatLevels();
        var counts = new HashMap<String, Integer>();
        seats.forEach(seat -> levels.of(seat).ifPresent(level -> counts.merge(level.level(), 1, Integer::sum)));
        return chart.levels().stream()
                .map(level -> new Line(level, counts.getOrDefault(level.level(), 0)))
                .toList();
    }
}
