package io.callboard.app.pricing;

import io.callboard.hall.PlanSeat;
import io.callboard.pricing.PriceChart;
import io.callboard.pricing.PriceChart.Assignment;
import io.callboard.pricing.PriceChart.Level;
import io.callboard.show.Performance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A price chart while it is edited by area. Assignments to rows and single seats are kept as they are. */
final class PriceDraft {
    private final Performance performance;
    private final Map<String, Integer> seatsOfArea = new LinkedHashMap<>();
    private final List<PlanSeat> seats;
    private final @Nullable PriceChart chart;

    PriceDraft(Performance performance, List<PlanSeat> seats, @Nullable PriceChart chart) {
        this.performance = performance;
        this.seats = seats;
        this.chart = chart;
        seats.forEach(seat -> seatsOfArea.merge(seat.area(), 1, Integer::sum));
    }

    Performance performance() {
        return performance;
    }

    int replacing() {
        return chart == null ? 0 : chart.version();
    }

    List<String> areas() {
        return List.copyOf(seatsOfArea.keySet());
    }

    int seatsOf(String area) {
        return seatsOfArea.getOrDefault(area, 0);
    }

    List<Level> levels() {
        return chart == null ? List.of() : chart.levels();
    }

    /** The areas that a level has as a whole. */
    List<String> areasOf(String level) {
        var levelOfArea = new LinkedHashMap<String, String>();
        assignments().stream().filter(PriceDraft::isWhole).forEach(assignment -> areas().stream()
                .filter(area -> assignment.area() == null || assignment.area().equals(area))
                .forEach(area -> levelOfArea.put(area, assignment.level())));
        return areas().stream()
                .filter(area -> level.equals(levelOfArea.get(area)))
                .toList();
    }

    /** Assignments to rows and single seats. */
    List<Assignment> fine() {
        return assignments().stream().filter(each -> !isWhole(each)).toList();
    }

    /** Whether a later whole area lies over rows or seats named earlier, which this form could not keep. */
    boolean isTooFine() {
        boolean fineSeen = false;
        for (var assignment : assignments()) {
            if (isWhole(assignment) && fineSeen) {
                return true;
            }
            fineSeen |= !isWhole(assignment);
        }
        return false;
    }

    /** The chart that these levels and their areas make, with the fine assignments of levels that are still there. */
    PriceChart chart(Map<Level, Set<String>> areasOfLevel) {
        var made = new ArrayList<Assignment>();
        areasOfLevel.forEach((level, of) -> areas().stream()
                .filter(of::contains)
                .forEach(area -> made.add(new Assignment(level.level(), area, null, null))));
        var keys = areasOfLevel.keySet().stream().map(Level::level).toList();
        fine().stream().filter(each -> keys.contains(each.level())).forEach(made::add);
        return new PriceChart(
                performance.code(),
                performance.planVersion(),
                List.copyOf(areasOfLevel.keySet()),
                made,
                chart != null && chart.lowered(),
                0);
    }

    /** How many seats would be on public sale: those with a level, and never more than are approved. */
    int onSale(PriceChart made) {
        var levels = made.seatLevels();
        long priced = seats.stream().filter(seat -> levels.of(seat).isPresent()).count();
        return (int) Math.min(priced, performance.capacity());
    }

    private List<Assignment> assignments() {
        return chart == null ? List.of() : chart.assignments();
    }

    private static boolean isWhole(Assignment assignment) {
        return isEmpty(assignment.rows()) && isEmpty(assignment.seatCodes());
    }

    private static boolean isEmpty(@Nullable List<String> list) {
        return list == null || list.isEmpty();
    }
}
