package io.callboard.app.parts.seatmap;

import io.callboard.sale.SeatStatus;
import org.jspecify.annotations.Nullable;

/** What a seat looks like on the map; the number goes over the wire. Off is a seat that is not sold at all. */
public enum SeatState {
    OFF,
    AVAILABLE,
    LOCKED,
    HELD,
    KILLED,
    SOLD;

    public byte code() {
        return (byte) ordinal();
    }

    /** A killed seat without a level was never to be sold. */
    public static SeatState of(SeatStatus status, @Nullable String level) {
        return level == null && status == SeatStatus.KILLED ? OFF : valueOf(status.name());
    }
}
