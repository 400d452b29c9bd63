package io.callboard.pricing;

import io.callboard.hall.PlanSeat;
import io.callboard.pricing.PriceChart.Assignment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Zones as somebody drew them, a level for each seat, written down so that people can read them: areas that have one level,
 * then rows that have one, then single seats.
 */
public final class Zones {
    private final Function<PlanSeat, @Nullable String> levelOf;
    private final List<Assignment> assignments = new ArrayList<>();
    private final Map<String, List<String>> singles = new LinkedHashMap<>();

    private Zones(Function<PlanSeat, @Nullable String> levelOf) {
        this.levelOf = levelOf;
    }

    /** The assignments that give each seat its level; a seat without one is in none. */
    public static List<Assignment> assignments(List<PlanSeat> seats, Function<PlanSeat, @Nullable String> levelOf) {
        var zones = new Zones(levelOf);
        grouped(seats, PlanSeat::area).forEach(zones::area);
        zones.singles.forEach(
                (level, codes) -> zones.assignments.add(new Assignment(level, null, null, List.copyOf(codes))));
        return List.copyOf(zones.assignments);
    }

    private void area(String area, List<PlanSeat> seats) {
        var only = onlyLevel(seats);
        if (only.isPresent()) {
            assignments.add(new Assignment(only.get(), area, null, null));
            return;
        }
        var rowsOfLevel = new LinkedHashMap<String, List<String>>();
        grouped(seats, PlanSeat::row).forEach((row, those) -> onlyLevel(those)
                .ifPresentOrElse(
                        level -> rowsOfLevel
                                .computeIfAbsent(level, key -> new ArrayList<>())
                                .add(row),
                        () -> those.forEach(this::single)));
        rowsOfLevel.forEach((level, rows) -> assignments.add(new Assignment(level, area, rows, null)));
    }

    private void single(PlanSeat seat) {
        var level = levelOf.apply(seat);
        if (level != null) {
            singles.computeIfAbsent(level, key -> new ArrayList<>()).add(seat.seatCode());
        }
    }

    /** The level that all of these have; empty where they differ or one has none. */
    private Optional<String> onlyLevel(List<PlanSeat> seats) {
        var levels = new LinkedHashSet<@Nullable String>();
        seats.forEach(seat -> levels.add(levelOf.apply(seat)));
        return levels.size() == 1 ? levels.stream().filter(Objects::nonNull).findFirst() : Optional.empty();
    }

    private static Map<String, List<PlanSeat>> grouped(List<PlanSeat> seats, Function<PlanSeat, String> by) {
        var groups = new LinkedHashMap<String, List<PlanSeat>>();
        seats.forEach(seat ->
                groups.computeIfAbsent(by.apply(seat), key -> new ArrayList<>()).add(seat));
        return groups;
    }
}
