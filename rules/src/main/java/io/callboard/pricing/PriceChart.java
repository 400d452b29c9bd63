package io.callboard.pricing;

import io.callboard.kernel.ShowCode;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The prices of one performance: its levels, and which seats have which. Assignments are read in order and the last that
 * names a seat counts; a seat that none names is not sold. Lowered says that the price rules may take something off by
 * circumstances, such as an early purchase; concessions are made in any case.
 */
public record PriceChart(
        ShowCode showCode,
        int planVersion,
        List<Level> levels,
        List<Assignment> assignments,
        boolean lowered,
        int version) {
    public PriceChart {
        levels = List.copyOf(levels);
        assignments = List.copyOf(assignments);
    }

    /** A price level (票档), by a short key such as {@code A}. */
    public record Level(String level, String name, Money price) {}

    /** Gives a level to an area, to rows of it, or to seats by code. */
    public record Assignment(
            String level, @Nullable String area, @Nullable List<String> rows, @Nullable List<String> seatCodes) {}

    /** Which seats have which level. */
    public SeatLevels seatLevels() {
        return new SeatLevels(this);
    }

    public Optional<Level> level(String key) {
        return levels.stream().filter(each -> each.level().equals(key)).findFirst();
    }
}
