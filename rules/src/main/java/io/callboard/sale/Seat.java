package io.callboard.sale;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A seat of a performance; without a level it is not sold, and one that is allocated only by that channel. */
public record Seat(
        String seatCode,
        String area,
        String row,
        String number,
        @Nullable String level,
        @Nullable Money price,
        SeatStatus status,
        @Nullable String allocatedTo) {
    /** Whether a channel may buy it when it is free. */
    public boolean isFor(String channel) {
        return level != null && (allocatedTo == null || allocatedTo.equals(channel));
    }
}
