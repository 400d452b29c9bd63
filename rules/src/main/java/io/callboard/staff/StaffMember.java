package io.callboard.staff;

import io.callboard.kernel.Actor;
import io.callboard.kernel.Role;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One account. Failures counts wrong passwords in a row; a locked account lets nobody in until then (real time). */
public record StaffMember(
        String username,
        String displayName,
        String passwordHash,
        Set<Role> roles,
        boolean active,
        int failures,
        @Nullable Instant lockedUntil) {

    public StaffMember {
        roles = Set.copyOf(roles);
    }

    public Actor asActor() {
        return Actor.staff(username, roles);
    }

    public boolean mayEnter(Instant now) {
        return active && (lockedUntil == null || !lockedUntil.isAfter(now));
    }

    @Override
    public String toString() {
        return username + roles;
    }
}
