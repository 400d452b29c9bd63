package io.callboard.pricing;

import io.callboard.hall.PlanSeat;
import io.callboard.kernel.ShowCode;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The prices of one performance: its levels, and which seats have which. Assignments are read in order and the last that
 * names a seat counts; a seat that none names is not sold.
 */
public record PriceChart(
        ShowCode showCode, int planVersion, List<Level> levels, List<Assignment> assignments, int version) {
    public PriceChart {
        levels = List.copyOf(levels);
        assignments = List.copyOf(assignments);
    }

    /** A price level (票档), by a short key such as {@code A}. */
    public record Level(String level, String name, Money price) {}

    /** Gives a level to an area, to rows of it, or to seats by code. */
    public record Assignment(
            String level, @Nullable String area, @Nullable List<String> rows, @Nullable List<String> seatCodes) {
        boolean names(PlanSeat seat) {
            if (seatCodes != null && !seatCodes.isEmpty()) {
                return seatCodes.contains(seat.seatCode());
            }
            boolean inArea = area == null || area.equals(seat.area());
            return inArea && (rows == null || rows.isEmpty() || rows.contains(seat.row()));
        }
    }

    /** The level of a seat, if it is sold at all. */
    public Optional<Level> levelOf(PlanSeat seat) {
        return assignments.stream()
                .filter(assignment -> assignment.names(seat))
                .reduce((earlier, later) -> later)
                .flatMap(assignment -> level(assignment.level()));
    }

    public Optional<Level> level(String key) {
        return levels.stream().filter(each -> each.level().equals(key)).findFirst();
    }
}
