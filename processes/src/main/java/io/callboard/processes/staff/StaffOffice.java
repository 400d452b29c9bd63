package io.callboard.processes.staff;

import io.callboard.audit.Audit;
import io.callboard.kernel.Actor;
import io.callboard.kernel.FieldError;
import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import io.callboard.kernel.Role;
import io.callboard.kernel.Secrets;
import io.callboard.staff.Passwords;
import io.callboard.staff.StaffAccounts;
import io.callboard.staff.StaffMember;
import io.callboard.staff.StaffTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the security administrator takes people on, changes what they may do, and lets them go. Nobody changes their own
 * account, so at least one administrator is always left. A change ends the person's tokens; their screens see it at once.
 */
@Service
@Transactional
public class StaffOffice {
    private static final String STAFF = "STAFF";
    private static final int LONGEST_NAME = 80;
    private static final int FIRST_PASSWORD = 16;

    private final StaffAccounts accounts;
    private final StaffTokens tokens;
    private final Passwords passwords;
    private final Audit audit;

    StaffOffice(StaffAccounts accounts, StaffTokens tokens, Passwords passwords, Audit audit) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.passwords = passwords;
        this.audit = audit;
    }

    /** What can be changed of an account, with the version that the administrator saw. */
    public record AccountChange(String username, int version, String displayName, Set<Role> roles, boolean active) {}

    @Transactional(readOnly = true)
    public List<StaffMember> all(Actor actor) {
        if (!actor.has(Role.SECADMIN) && !actor.has(Role.AUDITOR)) {
            throw forbidden();
        }
        return accounts.all();
    }

    /** Takes somebody on; the answer is their first password, shown this once and changed by them when they come. */
    public String hire(Actor actor, String username, String displayName, Set<Role> roles) {
        administrator(actor);
        check(username, displayName, roles);
        var password = firstPassword();
        if (!accounts.add(StaffMember.hired(username, displayName.strip(), passwords.hash(password), roles, true))) {
            throw Refusal.validation("/username", "taken", "Somebody has this user name already.")
                    .asException();
        }
        audit.record(actor, "account-made", STAFF, username, words(roles));
        return password;
    }

    public void change(Actor actor, AccountChange change) {
        administrator(actor);
        var before = other(actor, change.username());
        check(change.username(), change.displayName(), change.roles());
        if (!accounts.change(
                change.username(), change.version(), change.displayName().strip(), change.roles(), change.active())) {
            throw Refusal.of(Problem.VERSION_CHANGED, "Somebody has changed this account since; look at it again.")
                    .asException();
        }
        tokens.removeAllOf(change.username());
        audit.record(actor, "account-changed", STAFF, change.username(), difference(before, change));
    }

    /** A new first password, shown this once; also ends a lock after wrong ones. */
    public String renewPassword(Actor actor, String username) {
        administrator(actor);
        other(actor, username);
        var password = firstPassword();
        accounts.setPassword(username, passwords.hash(password), true);
        tokens.removeAllOf(username);
        audit.record(actor, "password-renewed", STAFF, username, "");
        return password;
    }

    /** Lets somebody try again who has typed a wrong password too often. */
    public void unlock(Actor actor, String username) {
        administrator(actor);
        other(actor, username);
        accounts.noteSuccess(username);
        audit.record(actor, "account-unlocked", STAFF, username, "");
    }

    /** Anybody changes their own; their tokens elsewhere end. */
    public void changeOwnPassword(Actor actor, String old, String fresh) {
        var member = accounts.findForChange(actor.name()).orElseThrow(StaffOffice::forbidden);
        if (!passwords.matches(old, member.passwordHash())) {
            audit.recordFailure(actor, "password-change", STAFF, actor.name(), "wrong password");
            throw Refusal.validation("/old", "wrong", "This is not your password.")
                    .asException();
        }
        if (fresh.length() < StaffMember.SHORTEST_PASSWORD || fresh.length() > 200) {
            throw Refusal.validation("/fresh", "length", "A password has 12 to 200 characters.")
                    .asException();
        }
        if (fresh.equals(old) || fresh.contains(actor.name())) {
            throw Refusal.validation("/fresh", "weak", "Take another one, without your user name in it.")
                    .asException();
        }
        accounts.setPassword(actor.name(), passwords.hash(fresh), false);
        tokens.removeAllOf(actor.name());
        audit.record(actor, "password-changed", STAFF, actor.name(), "");
    }

    /** Reads the administrator again under a lock: two who let each other go at once do not both succeed. */
    private void administrator(Actor actor) {
        boolean may = accounts.findForChange(actor.name())
                .filter(member -> member.active() && member.has(Role.SECADMIN))
                .isPresent();
        if (!may || !actor.has(Role.SECADMIN)) {
            throw forbidden();
        }
    }

    private StaffMember other(Actor actor, String username) {
        if (username.equals(actor.name())) {
            throw Refusal.of(
                            Problem.CONFLICT_OF_INTEREST,
                            "Nobody changes their own account; ask another administrator.")
                    .asException();
        }
        return accounts.findForChange(username)
                .orElseThrow(() -> Refusal.notFound("account", username).asException());
    }

    private static void check(String username, String displayName, Set<Role> roles) {
        var errors = new ArrayList<FieldError>();
        if (!StaffMember.isUsername(username)) {
            errors.add(new FieldError(
                    "/username", "form", "A user name has 2 to 40 small letters, digits, dots or dashes."));
        }
        if (displayName.isBlank() || displayName.strip().length() > LONGEST_NAME) {
            errors.add(new FieldError("/displayName", "length", "A name has 1 to 80 characters."));
        }
        if (!StaffMember.isFitting(roles)) {
            errors.add(new FieldError(
                    "/roles", "fit", "At least one role is needed, and an administrator or auditor has no other."));
        }
        if (!errors.isEmpty()) {
            throw Refusal.validation(errors).asException();
        }
    }

    private static String difference(StaffMember before, AccountChange change) {
        var words = new ArrayList<String>();
        if (!before.displayName().equals(change.displayName().strip())) {
            words.add("name");
        }
        if (!before.roles().equals(change.roles())) {
            words.add(words(before.roles()) + " -> " + words(change.roles()));
        }
        if (before.active() != change.active()) {
            words.add(change.active() ? "active again" : "no longer active");
        }
        return String.join("; ", words);
    }

    private static String words(Set<Role> roles) {
        return String.join(",", roles.stream().sorted().map(Role::name).toList());
    }

    private static String firstPassword() {
        return Secrets.next().substring(0, FIRST_PASSWORD);
    }

    private static RuntimeException forbidden() {
        return Refusal.of(Problem.FORBIDDEN, "This is not for you to see or do.")
                .asException();
    }
}
