package io.callboard.sale;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The locks. A lock is used when there is an order of it, which is written once at most. */
public interface Locks {
    void addAll(List<SeatLock> locks);

    Optional<SeatLock> find(String lockId);

    /** Finds it as it stands when nobody else changes it any more, and keeps others from it until the transaction ends. */
    Optional<SeatLock> findForChange(String lockId);

    /**
     * Those of these locks that there are, kept from others until the transaction ends. One that becomes an order at this
     * moment may still look open: a second order of it is not written.
     */
    List<SeatLock> findAllForChange(Collection<String> lockIds);

    /** Gives up a lock that was found for change and is no order; says false when it was given up already. */
    boolean release(String lockId);
}
