package io.callboard.app.parts.seatmap;

import io.callboard.app.parts.seatmap.SeatMap.MapLevel;
import io.callboard.hall.PlanSeat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The groups that seats belong to, such as areas or price levels, by the names that people know; a seat may have none. */
public final class SeatGroups {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final int[] groupOf;

    /** The given names come first and in their order; a seat without a name has no group. */
    public SeatGroups(List<String> first, MapPlan plan, Function<PlanSeat, @Nullable String> name) {
        first.forEach(this::number);
        groupOf = plan.seats().stream()
                .map(name)
                .mapToInt(found -> found == null ? -1 : number(found))
                .toArray();
    }

    private int number(String name) {
        return numbers.computeIfAbsent(name, unknown -> numbers.size());
    }

    /** The colour of a group by its number, as CSS: the same on the map and beside it. */
    public static String colour(int number) {
        return SeatColours.css(number);
    }

    /** Shows the seats by their groups, those without one as not for sale. */
    public void showOn(SeatMap map) {
        nameOn(map);
        var states = new byte[groupOf.length];
        for (int place = 0; place < states.length; place++) {
            states[place] = (groupOf[place] < 0 ? SeatState.OFF : SeatState.AVAILABLE).code();
        }
        map.showStates(states);
    }

    /** Shows seats without a group in a pale colour of a name of their own instead of as not for sale. */
    public void showOn(SeatMap map, String others) {
        var levels = new ArrayList<>(levels());
        levels.add(new MapLevel(others, SeatColours.PALE));
        var all = new byte[groupOf.length];
        Arrays.fill(all, SeatState.AVAILABLE.code());
        map.showLevels(
                levels,
                IntStream.of(groupOf)
                        .map(group -> group < 0 ? names().size() : group)
                        .toArray());
        map.showStates(all);
    }

    private List<String> names() {
        return List.copyOf(numbers.keySet());
    }

    private List<MapLevel> levels() {
        var names = names();
        return IntStream.range(0, names.size())
                .mapToObj(number -> new MapLevel(names.get(number), SeatColours.css(number)))
                .toList();
    }

    /** Tells a map the groups only; the states are shown by somebody else. */
    public void nameOn(SeatMap map) {
        map.showLevels(
                levels(), IntStream.of(groupOf).map(group -> Math.max(0, group)).toArray());
    }
}
