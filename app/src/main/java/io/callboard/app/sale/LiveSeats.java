package io.callboard.app.sale;

import com.vaadin.flow.component.UI;
import io.callboard.app.parts.seatmap.MapPlan;
import io.callboard.app.parts.seatmap.SeatGroups;
import io.callboard.app.parts.seatmap.SeatMap;
import io.callboard.app.parts.seatmap.SeatState;
import io.callboard.kernel.ShowCode;
import io.callboard.processes.sale.SeatFeed;
import io.callboard.sale.SeatChange;
import io.callboard.sale.SeatChanges.Numbered;
import io.callboard.sale.SeatStatus;
import io.callboard.sale.Seats;
import java.time.Clock;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the seats of a performance on a map, and what happens to them as long as somebody looks. */
@Component
public class LiveSeats {
    private final Seats seats;
    private final SeatFeed feed;
    private final Clock clock;

    LiveSeats(Seats seats, SeatFeed feed, Clock clock) {
        this.seats = seats;
        this.feed = feed;
        this.clock = clock;
    }

    /** Shows the seats as they are and gives the number up to which changes are in what is shown. */
    long show(ShowCode show, MapPlan plan, SeatMap map) {
        return show(show, plan, map, null);
    }

    /** The same as a channel sees it: what is allocated to others is not for sale. */
    public long show(ShowCode show, MapPlan plan, SeatMap map, @Nullable String channel) {
        var house = seats.house(show, clock.instant());
        var states = new byte[plan.size()];
        var levels = new String[plan.size()];
        for (var seat : house.seats()) {
            int place = plan.place(seat.seatCode());
            states[place] = state(seat.status(), seat.level(), seat.allocatedTo(), channel);
            levels[place] = seat.level();
        }
        new SeatGroups(SeatMapLevels.names(house), plan, SeatMapLevels.nameOf(house, plan, levels)).nameOn(map);
        map.showStates(states);
        return house.sequence();
    }

    /** Follows the seats from that number on until it is closed; tells after each change that the map has taken over. */
    SeatFeed.Following follow(ShowCode show, long sequence, UI ui, SeatMap map, Runnable changed) {
        return follow(show, sequence, ui, map, null, changed);
    }

    /** The same as a channel sees it. */
    public SeatFeed.Following follow(
            ShowCode show, long sequence, UI ui, SeatMap map, @Nullable String channel, Runnable changed) {
        return feed.follow(
                show,
                OptionalLong.of(sequence),
                numbered -> ui.access(() -> {
                    apply(numbered, map, channel);
                    changed.run();
                }));
    }

    private static byte state(
            SeatStatus status, @Nullable String level, @Nullable String allocatedTo, @Nullable String channel) {
        boolean others = channel != null && allocatedTo != null && !allocatedTo.equals(channel);
        return (others ? SeatState.OFF : SeatState.of(status, level)).code();
    }

    private static void apply(Numbered numbered, SeatMap map, @Nullable String channel) {
        var changes = new TreeMap<Integer, Byte>();
        for (SeatChange change : numbered.changes()) {
            int place = map.plan().place(change.seatCode());
            if (place >= 0) {
                changes.put(place, state(change.status(), change.level(), change.allocatedTo(), channel));
            }
        }
        map.change(changes);
    }
}
