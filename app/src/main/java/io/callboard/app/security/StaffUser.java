package io.callboard.app.security;

import io.callboard.app.http.ActingUser;
import io.callboard.kernel.Actor;
import io.callboard.staff.StaffMember;
import java.util.Collection;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** A member of staff who has signed in to the screens. */
public final class StaffUser implements UserDetails, ActingUser {
    private static final long serialVersionUID = 1L;

    private final Actor actor;
    private final String displayName;
    private final int version;
    private final boolean mustChange;
    private final Collection<GrantedAuthority> authorities;

    StaffUser(StaffMember member) {
        actor = member.asActor();
        displayName = member.displayName();
        version = member.version();
        mustChange = member.mustChange();
        authorities = Authorities.of(actor);
    }

    @Override
    public Actor actor() {
        return actor;
    }

    public String displayName() {
        return displayName;
    }

    /** Whether the password is one that an administrator has seen; nothing else is to be done until it is changed. */
    public boolean mustChangePassword() {
        return mustChange;
    }

    /** Whether the account is still the one that signed in. */
    boolean isStill(StaffMember member) {
        return member.active() && member.version() == version;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return authorities;
    }

    /** Not kept after the check. */
    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public String getUsername() {
        return actor.name();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StaffUser user && user.getUsername().equals(getUsername());
    }

    @Override
    public int hashCode() {
        return getUsername().hashCode();
    }
}
