package io.callboard.sale;

import java.util.List;
import java.util.Optional;

/** The locks. */
public interface Locks {
    void addAll(List<SeatLock> locks);

    Optional<SeatLock> find(String lockId);

    Optional<SeatLock> findForChange(String lockId);

    /** Ends an open lock; says false when it was over already. */
    boolean end(String lockId, SeatLock.State how);
}
