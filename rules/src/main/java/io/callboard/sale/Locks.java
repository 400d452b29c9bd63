package io.callboard.sale;

import java.util.Optional;

/** The locks. */
public interface Locks {
    void add(SeatLock lock);

    Optional<SeatLock> find(String lockId);

    Optional<SeatLock> findForChange(String lockId);

    /** Ends an open lock; says false when it was over already. */
    boolean end(String lockId, SeatLock.State how);
}
