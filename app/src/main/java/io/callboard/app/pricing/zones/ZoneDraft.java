package io.callboard.app.pricing.zones;

import io.callboard.hall.PlanSeat;
import io.callboard.kernel.Cny;
import io.callboard.kernel.ShowCode;
import io.callboard.pricing.PriceChart;
import io.callboard.pricing.PriceChart.Level;
import io.callboard.pricing.Zones;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Zones while they are drawn: the levels, and the level of each seat in the plan's order. Every step can be undone. */
final class ZoneDraft {
    private static final int KEPT = 50;

    private final List<PlanSeat> seats;
    private final Deque<Step> past = new ArrayDeque<>();
    private Step now;

    ZoneDraft(List<PlanSeat> seats, @Nullable PriceChart chart) {
        this.seats = seats;
        var levels = new LinkedHashMap<String, Level>();
        @Nullable String[] levelOf = new String[seats.size()];
        if (chart != null) {
            chart.levels().forEach(level -> levels.put(level.level(), level));
            var found = chart.seatLevels();
            for (int place = 0; place < levelOf.length; place++) {
                levelOf[place] = found.of(seats.get(place)).map(Level::level).orElse(null);
            }
        }
        now = new Step(levels, levelOf, chart != null && chart.lowered());
    }

    /** How everything stood after a step. */
    private record Step(Map<String, Level> levels, @Nullable String[] levelOf, boolean lowered) {}

    List<Level> levels() {
        return List.copyOf(now.levels().values());
    }

    boolean lowered() {
        return now.lowered();
    }

    @Nullable
    Level levelAt(int place) {
        var key = now.levelOf()[place];
        return key == null ? null : now.levels().get(key);
    }

    /** How many seats each level has. */
    Map<String, Integer> counts() {
        var counts = new HashMap<String, Integer>();
        Arrays.stream(now.levelOf()).filter(Objects::nonNull).forEach(key -> counts.merge(key, 1, Integer::sum));
        return counts;
    }

    int priced() {
        return counts().values().stream().mapToInt(Integer::intValue).sum();
    }

    /** What the house takes when every seat is sold at its level's price. */
    Money value() {
        var counts = counts();
        return levels().stream()
                .map(level -> level.price().multipliedBy(counts.getOrDefault(level.level(), 0)))
                .reduce(Cny.ZERO, Money::plus);
    }

    /** Gives seats a level; without one they are not for sale. */
    void give(BitSet places, @Nullable String key) {
        var levelOf = now.levelOf().clone();
        places.stream().forEach(place -> levelOf[place] = key);
        step(new Step(now.levels(), levelOf, now.lowered()));
    }

    /** Puts a level in place of the one with this key, or adds it; its seats stay with it under a new key. */
    void put(@Nullable String replacing, Level level) {
        var levels = new LinkedHashMap<String, Level>();
        now.levels().forEach((key, each) -> levels.put(key.equals(replacing) ? level.level() : key, each));
        levels.put(level.level(), level);
        var levelOf = now.levelOf().clone();
        if (replacing != null) {
            Arrays.setAll(levelOf, place -> replacing.equals(levelOf[place]) ? level.level() : levelOf[place]);
        }
        step(new Step(levels, levelOf, now.lowered()));
    }

    /** Takes a level away; its seats have none then. */
    void remove(String key) {
        var levels = new LinkedHashMap<>(now.levels());
        levels.remove(key);
        var levelOf = now.levelOf().clone();
        Arrays.setAll(levelOf, place -> key.equals(levelOf[place]) ? null : levelOf[place]);
        step(new Step(levels, levelOf, now.lowered()));
    }

    void lower(boolean lowered) {
        step(new Step(now.levels(), now.levelOf(), lowered));
    }

    private void step(Step next) {
        past.push(now);
        if (past.size() > KEPT) {
            past.removeLast();
        }
        now = next;
    }

    /** Puts everything as it stands there; one step back brings this again. */
    void take(ZoneDraft other) {
        step(other.now);
    }

    boolean isChanged() {
        return !past.isEmpty();
    }

    /** What is drawn was kept. */
    void settle() {
        past.clear();
    }

    void undo() {
        if (!past.isEmpty()) {
            now = past.pop();
        }
    }

    /** The chart as drawn, in place of that version. */
    PriceChart chart(ShowCode show, int planVersion, int version) {
        var places = new HashMap<String, Integer>();
        for (int place = 0; place < seats.size(); place++) {
            places.put(seats.get(place).seatCode(), place);
        }
        var assignments =
                Zones.assignments(seats, seat -> now.levelOf()[Objects.requireNonNull(places.get(seat.seatCode()))]);
        return new PriceChart(show, planVersion, levels(), assignments, now.lowered(), version);
    }
}
