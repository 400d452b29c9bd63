package io.callboard.staff;

import io.callboard.kernel.Role;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The accounts of staff. */
public interface StaffAccounts {
    Optional<StaffMember> find(String username);

    /** The account, held until the transaction ends. */
    Optional<StaffMember> findForChange(String username);

    List<StaffMember> all();

    /** False when the name is taken. */
    boolean add(StaffMember member);

    /** False when the account has another version by now. */
    boolean change(String username, int version, String displayName, Set<Role> roles, boolean active);

    /** Also ends a lock. */
    void setPassword(String username, String passwordHash, boolean mustChange);

    void noteFailure(String username, int failures, @Nullable Instant lockedUntil);

    /** Nothing has failed since; ends a lock. */
    void noteSuccess(String username);
}
