package io.callboard.staff;

import io.callboard.kernel.Actor;
import io.callboard.kernel.Role;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One account. Failures counts wrong passwords in a row; a locked account lets nobody in until then (real time).
 * MustChange holds while the password is one that an administrator has seen.
 */
public record StaffMember(
        String username,
        String displayName,
        String passwordHash,
        Set<Role> roles,
        boolean active,
        boolean mustChange,
        int failures,
        @Nullable Instant lockedUntil,
        int version) {
    /** The least length of a password (GB/T 22239-2019, level 3: identities are hard to forge). */
    public static final int SHORTEST_PASSWORD = 12;

    private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9._-]{1,39}");
    private static final Set<Role> ADMINISTRATORS = EnumSet.of(Role.SYSADMIN, Role.SECADMIN, Role.AUDITOR);

    public StaffMember {
        roles = Set.copyOf(roles);
    }

    /** A new account, active and not locked. */
    public static StaffMember hired(
            String username, String displayName, String passwordHash, Set<Role> roles, boolean mustChange) {
        return new StaffMember(username, displayName, passwordHash, roles, true, mustChange, 0, null, 0);
    }

    public static boolean isUsername(String word) {
        return USERNAME.matcher(word).matches();
    }

    /** Whether one person may be all of this: an administrator of the house is nothing else (MLPS level 3). */
    public static boolean isFitting(Set<Role> roles) {
        return roles.size() == 1 || (!roles.isEmpty() && roles.stream().noneMatch(ADMINISTRATORS::contains));
    }

    public Actor asActor() {
        return Actor.staff(username, roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean mayEnter(Instant now) {
        return active && !isLocked(now);
    }

    public boolean isLocked(Instant now) {
        return lockedUntil != null && lockedUntil.isAfter(now);
    }

    @Override
    public String toString() {
        return username + roles;
    }
}
