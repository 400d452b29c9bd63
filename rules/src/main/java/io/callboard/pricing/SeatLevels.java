package io.callboard.pricing;

import io.callboard.hall.PlanSeat;
import io.callboard.pricing.PriceChart.Assignment;
import io.callboard.pricing.PriceChart.Level;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which level each seat of a plan has by a price chart; made once and asked for every seat. */
public final class SeatLevels {
    private record Zone(String level, @Nullable String area, Set<String> rows, Set<String> seatCodes) {
        static Zone of(Assignment assignment) {
            return new Zone(assignment.level(), assignment.area(), set(assignment.rows()), set(assignment.seatCodes()));
        }

        private static Set<String> set(@Nullable List<String> values) {
            return values == null ? Set.of() : new HashSet<>(values);
        }

        boolean has(PlanSeat seat) {
            if (!seatCodes.isEmpty()) {
                return seatCodes.contains(seat.seatCode());
            }
            return (area == null || area.equals(seat.area())) && (rows.isEmpty() || rows.contains(seat.row()));
        }
    }

    private final List<Zone> zones;
    private final Map<String, Level> levels = new HashMap<>();

    SeatLevels(PriceChart chart) {
        zones = chart.assignments().stream().map(Zone::of).toList();
        chart.levels().forEach(level -> levels.put(level.level(), level));
    }

    /** The level of the last assignment that names the seat; empty when the seat is not sold. */
    public Optional<Level> of(PlanSeat seat) {
        for (int last = zones.size() - 1; last >= 0; last--) {
            if (zones.get(last).has(seat)) {
                return Optional.ofNullable(levels.get(zones.get(last).level()));
            }
        }
        return Optional.empty();
    }
}
