package io.callboard.processes.pricing;

import io.callboard.hall.PlanSeat;
import io.callboard.kernel.Cny;
import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import io.callboard.pricing.ChartDiff;
import io.callboard.pricing.ChartDiff.Moved;
import io.callboard.pricing.PriceChart;
import io.callboard.pricing.PriceChart.Level;
import io.callboard.pricing.SeatLevels;
import io.callboard.sale.KeptSeats;
import io.callboard.sale.KeptSeats.Priced;
import io.callboard.show.PerformanceStatus;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whether another price chart may be asked for while a performance sells. */
@Component
class RezoningCheck {
    private static final Set<PerformanceStatus> BUILT =
            EnumSet.of(PerformanceStatus.SCHEDULED, PerformanceStatus.ON_SALE, PerformanceStatus.SUSPENDED);
    private static final int NAMED = 5;

    private final ZoneOffice.Charts charts;
    private final KeptSeats kept;

    RezoningCheck(ZoneOffice.Charts charts, KeptSeats kept) {
        this.charts = charts;
        this.kept = kept;
    }

    void check(PriceChart asked) {
        var performance = charts.performance(asked.showCode());
        if (!BUILT.contains(performance.status())) {
            throw Refusal.of(
                            Problem.WRONG_STATE,
                            "Zones are asked for between the sale plan's confirmation and the end of the sale; before,"
                                    + " prices are simply set.")
                    .asException();
        }
        var errors = ChartCheck.errors(asked, seats(asked), performance.planVersion());
        if (!errors.isEmpty()) {
            throw Refusal.validation(errors).asException();
        }
        checkVersion(asked);
        var diff = diff(asked);
        boolean sameRules = asked.lowered() == charts.inForce(asked.showCode()).lowered();
        if (diff.moved().isEmpty() && sameRules && nothingToMove(asked)) {
            throw Refusal.validation("/assignments", "same", "Nothing here differs from the chart in force.")
                    .asException();
        }
        checkKept(diff);
        checkPublished(asked, diff);
    }

    /** Seats that were in baskets when zones changed have their old level still; asking again moves them. */
    private boolean nothingToMove(PriceChart asked) {
        return zones(seats(asked), asked, kept.unsold(asked.showCode())).isEmpty();
    }

    /** The unsold seats that have another level or price than a chart gives them, by the level that they should have. */
    static Map<Level, List<String>> zones(List<PlanSeat> seats, PriceChart asked, Map<String, Priced> unsold) {
        var levels = asked.seatLevels();
        var zones = new LinkedHashMap<Level, List<String>>();
        for (var seat : seats) {
            var now = unsold.get(seat.seatCode());
            levels.of(seat)
                    .filter(level -> now != null && !isSame(level, now))
                    .ifPresent(level -> zones.computeIfAbsent(level, key -> new ArrayList<>())
                            .add(seat.seatCode()));
        }
        return zones;
    }

    private static boolean isSame(Level level, Priced now) {
        return level.level().equals(now.level()) && level.price().equals(now.price());
    }

    /** How many seats that a chart would move are sold. */
    int soldAmong(PriceChart asked) {
        var unsold = kept.unsold(asked.showCode());
        return (int) diff(asked).moved().stream()
                .filter(moved -> !unsold.containsKey(moved.seat().seatCode()))
                .count();
    }

    /** The chart in force is still the one that this was drawn on. */
    void checkVersion(PriceChart asked) {
        if (charts.inForce(asked.showCode()).version() != asked.version()) {
            throw Refusal.of(Problem.VERSION_CHANGED, "The price chart has changed since these zones were drawn.")
                    .asException();
        }
    }

    private static void checkKept(ChartDiff diff) {
        if (diff.moved().stream().anyMatch(each -> each.to() == null)) {
            throw Refusal.validation(
                            "/assignments",
                            "level",
                            "Seats are taken off sale by killing them, not by losing their level.")
                    .asException();
        }
    }

    /** No amount above the marked price (明码标价和禁止价格欺诈规定 art. 8). */
    private void checkPublished(PriceChart asked, ChartDiff diff) {
        var published = charts.charts().published(asked.showCode()).map(version -> version.chart()
                .seatLevels());
        if (published.isEmpty()) {
            return;
        }
        var dearer = diff.moved().stream()
                .filter(each -> isDearer(each, published.get()))
                .toList();
        if (!dearer.isEmpty()) {
            var reasons = dearer.stream()
                    .limit(NAMED)
                    .map(each -> words(each, published.get()))
                    .toList();
            var words = dearer.size() + " seats would cost more than was published when the sale was planned.";
            throw Refusal.of(Problem.BLOCKED, words, "reasons", reasons).asException();
        }
    }

    private static boolean isDearer(Moved moved, SeatLevels published) {
        var to = moved.to();
        return to != null
                && published
                        .of(moved.seat())
                        .filter(was -> to.price().isGreaterThan(was.price()))
                        .isPresent();
    }

    private static String words(Moved moved, SeatLevels published) {
        long was =
                published.of(moved.seat()).map(level -> Cny.fen(level.price())).orElse(0L);
        long is = moved.to() == null ? 0 : Cny.fen(moved.to().price());
        return moved.seat().seatCode() + ": " + was + " fen published, " + is + " fen asked.";
    }

    ChartDiff diff(PriceChart asked) {
        return ChartDiff.between(seats(asked), charts.inForce(asked.showCode()), asked);
    }

    List<PlanSeat> seats(PriceChart chart) {
        return charts.plans().seats(charts.performance(chart.showCode()).hallCode(), chart.planVersion());
    }
}
