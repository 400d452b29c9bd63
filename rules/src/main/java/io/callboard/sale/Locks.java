package io.callboard.sale;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The locks. */
public interface Locks {
    void addAll(List<SeatLock> locks);

    Optional<SeatLock> find(String lockId);

    Optional<SeatLock> findForChange(String lockId);

    /** Those of these locks that there are, kept from others until the transaction ends. */
    List<SeatLock> findAllForChange(Collection<String> lockIds);

    /** Ends open locks as used; says how many were open. */
    int use(Collection<String> lockIds);

    /** Ends an open lock; says false when it was over already. */
    boolean end(String lockId, SeatLock.State how);
}
