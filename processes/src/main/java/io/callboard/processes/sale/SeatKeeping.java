package io.callboard.processes.sale;

import io.callboard.kernel.Actor;
import io.callboard.kernel.AnswerTo;
import io.callboard.kernel.Ids;
import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import io.callboard.kernel.ShowCode;
import io.callboard.sale.Hold;
import io.callboard.sale.Holds;
import io.callboard.sale.KeptSeats;
import io.callboard.sale.PublicQuota.Share;
import io.callboard.sale.SeatCounts;
import io.callboard.show.Performance;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps seats from the public: holds for somebody, kills, allocations to a channel. While one such change of a performance
 * is made no other is, and none is kept that would take the performance below its public share.
 */
@Service
@Transactional
public class SeatKeeping {
    private final KeptSeats seats;
    private final Holds holds;
    private final BuiltHouses houses;
    private final PublicShareGuard share;
    private final Clock clock;

    SeatKeeping(KeptSeats seats, Holds holds, BuiltHouses houses, PublicShareGuard share, Clock clock) {
        this.seats = seats;
        this.holds = holds;
        this.houses = houses;
        this.share = share;
        this.clock = clock;
    }

    /** What somebody asks to be held; without a moment it ends two days before the curtain. */
    public record NewHold(
            List<String> seatCodes, String code, String reason, String owner, @Nullable Instant expiresAt) {}

    /** Holds all of these seats or none. */
    public void hold(Actor actor, ShowCode show, NewHold asked, AnswerTo<Hold> answer) {
        var performance = houses.forChange(show);
        var now = clock.instant();
        var until = houses.checkHold(performance, asked, share.holdsEnd(performance), now);
        houses.checkSeats(performance, asked.seatCodes());
        var hold = new Hold(
                Ids.next("H"),
                show,
                asked.code(),
                asked.reason().strip(),
                asked.owner().strip(),
                asked.seatCodes().size(),
                seats.value(show, asked.seatCodes()),
                until,
                Hold.State.OPEN,
                actor.principal(),
                now,
                null);
        refuseTaken(seats.hold(show, asked.seatCodes(), hold.holdId(), until, now));
        share.check(performance);
        holds.add(hold);
        houses.note(actor, performance, "seats-held", hold.code() + ": " + hold.seats() + ", " + hold.owner());
        answer.record(hold);
    }

    /** Holds seats until the last moment at which they may wait for somebody by name; gives the number of the hold. */
    public String holdForPersons(
            Actor actor, ShowCode show, List<String> seatCodes, String code, String reason, String owner) {
        var latest = share.holdsEnd(houses.known(show));
        var made = new AtomicReference<String>();
        hold(actor, show, new NewHold(seatCodes, code, reason, owner, latest), hold -> made.set(hold.holdId()));
        return Objects.requireNonNull(made.get());
    }

    /** Gives seats of a hold away, each by its ticket, all of them or none. */
    public void giveAway(Actor actor, ShowCode show, String holdId, Map<String, String> ticketCodeBySeat) {
        var performance = houses.forChange(show);
        var now = clock.instant();
        if (seats.giveAway(show, holdId, ticketCodeBySeat, now) != ticketCodeBySeat.size()) {
            throw Refusal.of(Problem.WRONG_STATE, "The seats are the public's again; ask for others.")
                    .asException();
        }
        holds.release(holdId, now);
        houses.note(actor, performance, "seats-given", String.valueOf(ticketCodeBySeat.size()));
    }

    /** Puts the seats of a hold back on sale, in any state of the performance; doing it again changes nothing. */
    public void release(Actor actor, ShowCode show, String holdId) {
        var performance = houses.locked(show);
        var hold = holds.find(holdId)
                .filter(each -> each.showCode().equals(show))
                .orElseThrow(() -> Refusal.notFound("hold", holdId).asException());
        if (holds.release(holdId, clock.instant())) {
            int back = seats.release(holdId);
            houses.note(actor, performance, "seats-released", hold.code() + ": " + back + ", " + hold.owner());
        }
    }

    /** Takes seats out of the house, all or none; one that is killed already stays so. */
    public SeatCounts kill(Actor actor, ShowCode show, List<String> seatCodes, String reason) {
        var performance = houses.forChange(show);
        houses.checkSeats(performance, seatCodes);
        refuseTaken(seats.kill(show, seatCodes, clock.instant()));
        share.check(performance);
        houses.note(actor, performance, "seats-killed", seatCodes.size() + ": " + reason.strip());
        return houses.counts(performance);
    }

    /** Puts killed seats on sale, as far as the approved number allows. */
    public SeatCounts revive(Actor actor, ShowCode show, List<String> seatCodes) {
        var performance = houses.forChange(show);
        houses.checkSeats(performance, seatCodes);
        var refused = seats.revive(show, seatCodes);
        if (!refused.isEmpty()) {
            throw Refusal.of(
                            Problem.WRONG_STATE,
                            "Not killed, or without a price level: " + String.join(", ", refused) + ".",
                            "seatCodes",
                            refused)
                    .asException();
        }
        houses.checkApproved(performance);
        houses.note(actor, performance, "seats-revived", String.valueOf(seatCodes.size()));
        return houses.counts(performance);
    }

    /** Gives seats to channels that alone may sell them, in place of all allocations before. */
    public Map<String, Integer> allocate(Actor actor, ShowCode show, Map<String, List<String>> byChannel) {
        var performance = houses.forChange(show);
        houses.checkAllocations(performance, byChannel);
        seats.allocate(show, byChannel);
        var allocations = seats.allocations(show);
        houses.note(actor, performance, "seats-allocated", allocations.toString());
        return allocations;
    }

    /** Gives some seats to a channel, or without one to all channels, and leaves other allocations as they are. */
    public void give(Actor actor, ShowCode show, List<String> seatCodes, @Nullable String channel) {
        var performance = houses.forChange(show);
        houses.checkSeats(performance, seatCodes);
        if (channel != null) {
            houses.checkAllocations(performance, Map.of(channel, seatCodes));
        }
        seats.give(show, seatCodes, channel);
        houses.note(actor, performance, "seats-allocated", seatCodes.size() + ": " + (channel == null ? "-" : channel));
    }

    /** What these seats cost together. */
    @Transactional(readOnly = true)
    public Money value(ShowCode show, Collection<String> seatCodes) {
        return seats.value(show, seatCodes);
    }

    @Transactional(readOnly = true)
    public Map<String, Integer> allocations(ShowCode show) {
        return seats.allocations(houses.known(show).code());
    }

    /** The holds that keep seats at this moment, the next to expire first. */
    @Transactional(readOnly = true)
    public List<Hold> holds(ShowCode show) {
        return holds.open(houses.known(show).code(), clock.instant());
    }

    /** What the rule says of so many seats on public sale. */
    @Transactional(readOnly = true)
    public Share share(Performance performance, int publicSeats) {
        return share.share(performance, publicSeats);
    }

    private static void refuseTaken(List<String> taken) {
        if (!taken.isEmpty()) {
            throw new Refusal(
                            Problem.SEAT_TAKEN,
                            "Not free, or without a price level: " + String.join(", ", taken)
                                    + ". Nothing was changed.",
                            Map.of("seatCodes", taken))
                    .asException();
        }
    }
}
