package io.callboard.sale;

import io.callboard.kernel.ShowCode;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

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

    /** Which seats somebody is given. */
    record Taking(Taker taker, List<String> seatCodes) {}

    /** These seats as they are at this moment, by code, kept from all others until the transaction ends. */
    Map<String, Seat> forLocking(ShowCode show, Collection<String> seatCodes, Instant now);

    /**
     * Locks seats that were read for it and are free, all of them, while the performance is of this version; otherwise
     * throws a collision, and it is for the caller to look again.
     */
    void lock(ShowCode show, int version, List<Taking> takings, Instant now);

    /** Those of these codes that the performance has not. */
    List<String> unknown(ShowCode show, Collection<String> seatCodes);

    /** Free seats of a level that a channel may buy, in the plan's order, the first some thousand. */
    List<BestSeats.Free> free(ShowCode show, String level, String channel, Instant now);

    /** Gives back the seats that a lock still holds. */
    void release(SeatLock lock);

    /** A seat that a lock holds, and the ticket that it is sold by. */
    record Sale(String seatCode, String lockId, String ticketCode) {}

    /**
     * Sells seats that their locks still hold at this moment, while the performance is of this version; otherwise throws a
     * collision, and it is for the caller to look again.
     */
    void sell(ShowCode show, int version, List<Sale> sales, Instant now);

    /** Puts the seat of a returned ticket back on sale; doing it again changes nothing. */
    void putBack(ShowCode show, String ticketCode);
}
