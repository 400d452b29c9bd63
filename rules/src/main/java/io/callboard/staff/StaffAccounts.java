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

    List<StaffMember> all();

    /** Refuses nothing: a taken name is for the face to find out first; the key is the last word. */
    void add(StaffMember member);

    void change(String username, String displayName, Set<Role> roles, boolean active);

    void setPassword(String username, String passwordHash);

    void noteFailure(String username, int failures, @Nullable Instant lockedUntil);

    void noteSuccess(String username);
}
