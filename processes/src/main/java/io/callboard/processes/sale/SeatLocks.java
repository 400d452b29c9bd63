package io.callboard.processes.sale;

import io.callboard.kernel.Actor;
import io.callboard.kernel.AnswerTo;
import io.callboard.kernel.BusinessZone;
import io.callboard.kernel.Ids;
import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import io.callboard.kernel.ShowCode;
import io.callboard.sale.Locks;
import io.callboard.sale.SaleLimits;
import io.callboard.sale.SaleLimits.ChannelKind;
import io.callboard.sale.SeatLock;
import io.callboard.sale.Seats;
import io.callboard.show.Performance;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Seats in somebody's basket: taken all or none, for some minutes, and given back. */
@Service
@Transactional
public class SeatLocks {
    private final OpenSales sales;
    private final Seats seats;
    private final Locks locks;
    private final SaleLimits limits;
    private final Clock clock;

    SeatLocks(OpenSales sales, Seats seats, Locks locks, SaleLimits limits, Clock clock) {
        this.sales = sales;
        this.seats = seats;
        this.locks = locks;
        this.limits = limits;
        this.clock = clock;
    }

    /** Locks exactly these seats. */
    public void lock(Actor actor, ShowCode code, List<String> seatCodes, AnswerTo<SeatLock> answer) {
        var performance = sales.open(code);
        answer.record(lock(actor, performance, seatCodes));
    }

    /** Locks the best free seats of a level. */
    public void lockBest(Actor actor, ShowCode code, String level, int count, AnswerTo<SeatLock> answer) {
        var performance = sales.open(code);
        var best = seats.best(code, level, channel(actor), count, clock.instant());
        if (best.size() < count) {
            throw Refusal.of(
                            Problem.NOT_ENOUGH_SEATS,
                            "Only " + best.size() + " seats of level " + level + " are free.",
                            "free",
                            best.size())
                    .asException();
        }
        answer.record(lock(actor, performance, best));
    }

    private SeatLock lock(Actor actor, Performance performance, List<String> seatCodes) {
        var now = clock.instant();
        var rule = limits.limits(kind(actor), performance.capacity(), BusinessZone.dayOf(now));
        if (seatCodes.size() > rule.seatsPerLock()) {
            throw Refusal.validation(
                            "/seatCodes", "count", "At most " + rule.seatsPerLock() + " seats are locked at once.")
                    .asException();
        }
        var lockId = Ids.next("L");
        var until = now.plus(rule.lockFor());
        var taker = new Seats.Taker(lockId, channel(actor), until);
        var taken = seats.lock(performance.code(), seatCodes, taker, now);
        if (!taken.isEmpty()) {
            checkKnown(performance.code(), taken);
            throw new Refusal(
                            Problem.SEAT_TAKEN,
                            "Not free any more, or not on sale: " + String.join(", ", taken) + ". Nothing was locked.",
                            Map.of("seatCodes", taken))
                    .asException();
        }
        var lock = new SeatLock(
                lockId,
                performance.code(),
                actor.principal(),
                channel(actor),
                SeatLock.State.OPEN,
                now,
                until,
                lockedSeats(lockId));
        locks.add(lock);
        return lock;
    }

    private void checkKnown(ShowCode code, List<String> seatCodes) {
        var unknown = seats.unknown(code, seatCodes);
        if (!unknown.isEmpty()) {
            throw Refusal.notFound("seat of this performance", String.join(", ", unknown))
                    .asException();
        }
    }

    private List<SeatLock.LockedSeat> lockedSeats(String lockId) {
        var locked = new ArrayList<SeatLock.LockedSeat>();
        for (var seat : seats.lockedBy(lockId)) {
            if (seat.level() != null && seat.price() != null) {
                locked.add(new SeatLock.LockedSeat(seat.seatCode(), seat.level(), seat.price()));
            }
        }
        return locked;
    }

    @Transactional(readOnly = true)
    public SeatLock get(Actor actor, String lockId) {
        return locks.find(lockId)
                .filter(lock -> lock.principal().equals(actor.principal()))
                .orElseThrow(() -> Refusal.notFound("lock", lockId).asException());
    }

    /** Gives the seats back; doing it again changes nothing. */
    public void release(Actor actor, String lockId) {
        var lock = locks.findForChange(lockId)
                .filter(each -> each.principal().equals(actor.principal()))
                .orElseThrow(() -> Refusal.notFound("lock", lockId).asException());
        if (lock.state() == SeatLock.State.USED) {
            throw Refusal.of(Problem.LOCK_USED, "This lock has become an order.")
                    .asException();
        }
        if (locks.end(lockId, SeatLock.State.RELEASED)) {
            seats.release(lockId);
        }
    }

    static ChannelKind kind(Actor actor) {
        return actor.isStaff() ? ChannelKind.COUNTER : ChannelKind.ONLINE;
    }

    static String channel(Actor actor) {
        return actor.isStaff() ? "COUNTER" : actor.name();
    }
}
