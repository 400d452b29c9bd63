package io.callboard.app.sale.counter;

import io.callboard.app.http.Callers;
import io.callboard.app.parts.Say;
import io.callboard.processes.sale.SeatLocks;
import io.callboard.sale.SeatLock;
import org.jspecify.annotations.Nullable;

/** The seats that are held for whoever stands before the window; they are free again when the seller turns to something else. */
final class HeldLock {
    private final SeatLocks locks;
    private @Nullable SeatLock now;

    HeldLock(SeatLocks locks) {
        this.locks = locks;
    }

    void hold(SeatLock lock) {
        now = lock;
    }

    /** It has become a ticket. */
    void isOver() {
        now = null;
    }

    void giveUp() {
        var lock = now;
        now = null;
        if (lock != null) {
            Say.ifRefused(() -> locks.release(Callers.actor(), lock.lockId()));
        }
    }
}
