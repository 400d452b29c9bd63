package io.callboard.processes.sale;

import io.callboard.kernel.Actor;
import io.callboard.kernel.AnswerTo;
import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import io.callboard.kernel.ShowCode;
import io.callboard.sale.Locks;
import io.callboard.sale.SaleLimits.ChannelKind;
import io.callboard.sale.SeatLock;
import io.callboard.sale.Seats;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Seats in somebody's basket: taken all or none, for some minutes, and given back. */
@Service
@Transactional
public class SeatLocks {
    private final GroupCommit<ShowCode, LockRequest, LockRound.Outcome> groups;
    private final Seats seats;
    private final Locks locks;

    SeatLocks(LockRound round, Seats seats, Locks locks) {
        this.groups = new GroupCommit<>(round::play, LockRound.Outcome::choosesAgain);
        this.seats = seats;
        this.locks = locks;
    }

    /** Locks exactly these seats, together with what others want at the same time. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public void lock(Actor actor, ShowCode code, List<String> seatCodes, AnswerTo<SeatLock> answer) {
        groups.submit(code, LockRequest.of(actor, seatCodes, answer)).check();
    }

    /** Locks the best free seats of a level. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public void lockBest(Actor actor, ShowCode code, String level, int count, AnswerTo<SeatLock> answer) {
        groups.submit(code, LockRequest.ofBest(actor, level, count, answer)).check();
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
        if (locks.release(lockId)) {
            seats.release(lock);
        }
    }

    static ChannelKind kind(Actor actor) {
        return actor.isStaff() ? ChannelKind.COUNTER : ChannelKind.ONLINE;
    }

    /** The channel that an actor sells by. */
    public static String channel(Actor actor) {
        return actor.isStaff() ? "COUNTER" : actor.name();
    }
}
