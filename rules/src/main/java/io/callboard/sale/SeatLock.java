package io.callboard.sale;

import io.callboard.kernel.Cny;
import io.callboard.kernel.ShowCode;
import java.time.Instant;
import java.util.List;
import org.joda.money.Money;

/** Seats that somebody has in their basket: the unpaid state. It lapses by the business clock. */
public record SeatLock(
        String lockId,
        ShowCode showCode,
        String principal,
        String channel,
        State state,
        Instant createdAt,
        Instant expiresAt,
        List<LockedSeat> seats) {
    public enum State {
        OPEN,
        USED,
        RELEASED
    }

    /** One seat, its published price, and what it cost at the moment when it was locked: never more. */
    public record LockedSeat(String seatCode, String level, Money price, Money due) {}

    public SeatLock {
        seats = List.copyOf(seats);
    }

    /** What is paid for all of them by somebody whom no concession is made. */
    public Money total() {
        return seats.stream().map(LockedSeat::due).reduce(Cny.ZERO, Money::plus);
    }

    public boolean holdsAt(Instant now) {
        return state == State.OPEN && now.isBefore(expiresAt);
    }
}
