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
    /** All seats of a performance in the plan's order, and the number that grows with every change of any of them. */
    record House(long sequence, List<Seat> seats) {}

    /** Puts the seats of a performance in place of whatever was there. */
    void build(ShowCode show, List<Seat> seats);

    House house(ShowCode show, Instant now);

    SeatCounts counts(ShowCode show, Instant now);

    /** Locks these seats if all of them are free; gives those that were not, and then has locked none. */
    List<String> lock(ShowCode show, Collection<String> seatCodes, String lockId, Instant until, Instant now);

    /** Free seats of a level, neighbours first: a run in one row without leaving one seat alone, where there is one. */
    List<String> best(ShowCode show, String level, int count, Instant now);

    /** The seats that a lock holds. */
    List<Seat> lockedBy(String lockId);

    void release(String lockId);

    /** Sells one seat that this lock still holds at this moment; says whether it did. */
    boolean sell(ShowCode show, String seatCode, String lockId, String ticketCode, Instant now);

    /** Puts the seat of a returned ticket back on sale; doing it again changes nothing. */
    void putBack(ShowCode show, String ticketCode);
}
