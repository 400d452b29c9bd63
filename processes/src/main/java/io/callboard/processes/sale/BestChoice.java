package io.callboard.processes.sale;

import io.callboard.kernel.ShowCode;
import io.callboard.sale.BestSeats;
import io.callboard.sale.BestSeats.Free;
import io.callboard.sale.Seats;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Chooses the best seats for several people in turn, never the same twice; each level is read once. */
final class BestChoice {
    private final Seats seats;
    private final ShowCode show;
    private final Instant now;
    private final Map<String, List<Free>> free = new HashMap<>();
    private final Set<String> spoken = new HashSet<>();

    BestChoice(Seats seats, ShowCode show, Instant now) {
        this.seats = seats;
        this.show = show;
        this.now = now;
    }

    /** Somebody has named these seats themselves. */
    void exclude(Collection<String> seatCodes) {
        spoken.addAll(seatCodes);
    }

    /** As many seats as asked for, or fewer when there are not that many. */
    List<String> choose(String level, String channel, int count) {
        var open = free.computeIfAbsent(level + "|" + channel, key -> seats.free(show, level, channel, now));
        var left = new ArrayList<Free>(open.size());
        open.stream().filter(seat -> !spoken.contains(seat.seatCode())).forEach(left::add);
        var chosen = BestSeats.choose(left, count).stream().map(Free::seatCode).toList();
        spoken.addAll(chosen);
        return chosen;
    }
}
