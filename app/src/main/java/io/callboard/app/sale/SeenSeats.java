package io.callboard.app.sale;

import io.callboard.sale.SeatStatus;
import org.jspecify.annotations.Nullable;

/** What a channel sees of seats that it may not buy. */
final class SeenSeats {
    static final String UNAVAILABLE = "UNAVAILABLE";

    private SeenSeats() {}

    /** Held and killed seats, and those of another channel. */
    static boolean isHidden(SeatStatus status, @Nullable String allocatedTo, String channel) {
        return status == SeatStatus.HELD
                || status == SeatStatus.KILLED
                || allocatedTo != null && !allocatedTo.equals(channel);
    }
}
