package io.callboard.app.pricing.zones;

import io.callboard.app.parts.Formats;
import io.callboard.app.parts.seatmap.MapPlan;
import io.callboard.app.parts.seatmap.SeatGroups;
import io.callboard.app.parts.seatmap.SeatMap;
import io.callboard.pricing.ChartDiff;
import io.callboard.pricing.PriceChart.Level;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows zones on a map, or what differs between two charts. */
final class ZoneMap {
    private final MapPlan plan;
    private final SeatMap map;

    ZoneMap(MapPlan plan, SeatMap map) {
        this.plan = plan;
        this.map = map;
    }

    void showZones(ZoneDraft draft) {
        var names = draft.levels().stream().map(ZoneMap::name).toList();
        var groups = new SeatGroups(names, plan, seat -> {
            var level = draft.levelAt(plan.place(seat.seatCode()));
            return level == null ? null : name(level);
        });
        groups.showOn(map);
    }

    /** Seats that differ by the way they go, the others pale. */
    void showDifferences(ChartDiff diff) {
        var steps = new HashMap<String, String>();
        diff.moved().forEach(each -> steps.put(each.seat().seatCode(), step(each.from(), each.to())));
        var names = diff.steps().keySet().stream()
                .map(step -> step(step.from(), step.to()))
                .distinct()
                .toList();
        new SeatGroups(List.copyOf(names), plan, seat -> steps.get(seat.seatCode()))
                .showOn(map, map.getTranslation("zones.unchanged"));
    }

    static String name(Level level) {
        return level.level() + " " + level.name() + " " + Formats.yuan(level.price());
    }

    static String step(@Nullable Level from, @Nullable Level to) {
        return brief(from) + " → " + brief(to);
    }

    private static String brief(@Nullable Level level) {
        return level == null ? "—" : level.level() + " " + Formats.yuan(level.price());
    }
}
