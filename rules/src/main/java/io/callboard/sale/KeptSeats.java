package io.callboard.sale;

import io.callboard.kernel.ShowCode;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Seats that are kept from some or all buyers: held for somebody, killed, or allocated to one channel. Each change is one
 * conditional write; where it gives codes back, the caller rolls back.
 */
public interface KeptSeats {
    /** Holds seats if all of them are free; gives those that are not. */
    List<String> hold(ShowCode show, Collection<String> seatCodes, String holdId, Instant until, Instant now);

    /** Puts the seats of a hold back on sale; says how many it still had. */
    int release(String holdId);

    /** Takes free seats out of the house; gives those that are not free. */
    List<String> kill(ShowCode show, Collection<String> seatCodes, Instant now);

    /** Puts killed seats that have a level on sale; gives those that are not such. */
    List<String> revive(ShowCode show, Collection<String> seatCodes);

    /** The channel of each seat that is allocated, in place of what was; a seat without one is for every channel. */
    void allocate(ShowCode show, Map<String, List<String>> seatCodesByChannel);

    /** Gives these seats to a channel, or without one to every channel. */
    void give(ShowCode show, Collection<String> seatCodes, @Nullable String channel);

    /**
     * Gives seats of a hold that still holds away, each by the ticket that it is given by; says how many: fewer are for the
     * caller to undo.
     */
    int giveAway(ShowCode show, String holdId, Map<String, String> ticketCodeBySeat, Instant now);

    /** The seats that are not sold, by code, kept from all others until the transaction ends. */
    Map<String, Priced> unsoldForMoving(ShowCode show);

    /** The same, only to look. */
    Map<String, Priced> unsold(ShowCode show);

    /** The level and price that a seat has now; without them it was never for sale. */
    record Priced(@Nullable String level, @Nullable Money price) {}

    /**
     * Gives seats another level and price, those that are neither sold nor in a basket at this moment; says how many it
     * moved. Whether a seat is on sale does not change.
     */
    int move(ShowCode show, Collection<String> seatCodes, String level, Money price, Instant now);

    /** How many seats each channel has of its own. */
    Map<String, Integer> allocations(ShowCode show);

    /** Puts back on sale what lapsed by this moment, of all performances; says how many seats, at most so many. */
    int freeLapsed(Instant now, int most);

    /** What these seats cost together; seats without a level cost nothing. */
    Money value(ShowCode show, Collection<String> seatCodes);
}
