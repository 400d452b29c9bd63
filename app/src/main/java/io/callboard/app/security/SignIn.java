package io.callboard.app.security;

import io.callboard.audit.Audit;
import io.callboard.kernel.Actor;
import io.callboard.kernel.RealTime;
import io.callboard.staff.Passwords;
import io.callboard.staff.StaffAccounts;
import io.callboard.staff.StaffMember;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Checks who somebody is by name and password. Five wrong passwords in a row lock an account for half an hour; an unknown
 * name takes as long as a wrong password and is told the same.
 */
@Component
public class SignIn {
    private static final int FAILURES_ALLOWED = 5;
    private static final Duration LOCKED_FOR = Duration.ofMinutes(30);

    private final StaffAccounts accounts;
    private final Passwords passwords;
    private final Audit audit;
    private final RealTime time;
    private final String nobodysHash;

    SignIn(StaffAccounts accounts, Passwords passwords, Audit audit, RealTime time) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.audit = audit;
        this.time = time;
        this.nobodysHash = passwords.hash("nobody");
    }

    /** The member of staff, or nobody. */
    public Optional<StaffMember> check(String username, String password) {
        var found = accounts.find(username);
        boolean right =
                passwords.matches(password, found.map(StaffMember::passwordHash).orElse(nobodysHash));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var member = found.get();
        if (!member.mayEnter(time.instant())) {
            audit.recordFailure(member.asActor(), "sign-in", "STAFF", username, "locked or inactive");
            return Optional.empty();
        }
        if (!right) {
            noteFailure(member);
            return Optional.empty();
        }
        if (member.failures() > 0 || member.lockedUntil() != null) {
            accounts.noteSuccess(username);
        }
        audit.record(member.asActor(), "sign-in", "STAFF", username, "");
        return found;
    }

    private void noteFailure(StaffMember member) {
        int failures = member.failures() + 1;
        boolean locks = failures >= FAILURES_ALLOWED;
        accounts.noteFailure(
                member.username(), locks ? 0 : failures, locks ? time.instant().plus(LOCKED_FOR) : null);
        var nobody = Actor.staff(member.username(), Set.of());
        audit.recordFailure(nobody, "sign-in", "STAFF", member.username(), locks ? "locked" : "wrong password");
    }
}
