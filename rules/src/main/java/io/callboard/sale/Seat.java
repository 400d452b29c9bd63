package io.callboard.sale;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A seat of a performance; without a level it is not sold. */
public record Seat(
        String seatCode,
        String area,
        String row,
        String number,
        @Nullable String level,
        @Nullable Money price,
        SeatStatus status) {}
