package io.callboard.processes.sale;

import io.callboard.kernel.Actor;
import io.callboard.kernel.AnswerTo;
import io.callboard.sale.SeatLock;
import java.util.List;

/** Somebody wants seats of a performance locked: these, or the best of a level; and hears of it within the transaction. */
record LockRequest(Actor actor, List<String> seatCodes, String level, int count, AnswerTo<SeatLock> answer) {
    static LockRequest of(Actor actor, List<String> seatCodes, AnswerTo<SeatLock> answer) {
        return new LockRequest(actor, List.copyOf(seatCodes), "", seatCodes.size(), answer);
    }

    static LockRequest ofBest(Actor actor, String level, int count, AnswerTo<SeatLock> answer) {
        return new LockRequest(actor, List.of(), level, count, answer);
    }

    /** Whether the house chooses the seats. */
    boolean isForBest() {
        return seatCodes.isEmpty();
    }

    String channel() {
        return SeatLocks.channel(actor);
    }
}
