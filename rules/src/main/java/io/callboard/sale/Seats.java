package io.callboard.sale;

import io.callboard.kernel.ShowCode;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * The seat inventory. Every change is one conditional write that names the states it may come from; how many seats it
 * changed says whether it was allowed.
 */
public interface Seats {
    /** All seats of a performance in the plan's order; they hold every change up to the sequence, and maybe later ones. */
    record House(long sequence, List<Seat> seats) {}

    /** Who wants seats: the lock that will hold them, for which channel, and until when. */
    record Taker(String lockId, String channel, Instant until) {}

    /** Puts the seats of a performance in place of whatever was there. */
    void build(ShowCode show, List<Seat> seats);

    House house(ShowCode show, Instant now);

    SeatCounts counts(ShowCode show, Instant now);

    /** Locks these seats if all of them are free and for the channel; gives those that are not: the caller then rolls back. */
    List<String> lock(ShowCode show, Collection<String> seatCodes, Taker taker, Instant now);

    /** Those of these codes that the performance has not. */
    List<String> unknown(ShowCode show, Collection<String> seatCodes);

    /**
     * Free seats of a level that a channel may buy, neighbours first: a run in one row without leaving one seat alone, where
     * there is one.
     */
    List<String> best(ShowCode show, String level, String channel, int count, Instant now);

    /** The seats that a lock holds. */
    List<Seat> lockedBy(String lockId);

    void release(String lockId);

    /** Sells one seat that this lock still holds at this moment; says whether it did. */
    boolean sell(ShowCode show, String seatCode, String lockId, String ticketCode, Instant now);

    /** Puts the seat of a returned ticket back on sale; doing it again changes nothing. */
    void putBack(ShowCode show, String ticketCode);
}
