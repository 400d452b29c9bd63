package io.callboard.sale;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A seat as it was when changes were numbered: whole, so that applying it twice is harmless. */
public record SeatChange(
        String seatCode,
        SeatStatus status,
        @Nullable String level,
        @Nullable Money price,
        @Nullable String allocatedTo) {}
