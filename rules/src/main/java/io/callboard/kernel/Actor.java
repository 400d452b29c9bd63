package io.callboard.kernel;

import java.io.Serializable;
import java.util.Set;

/** Who does something: a member of staff with roles, a sales channel, a gate device, or the house itself. */
public record Actor(Kind kind, String name, Set<Role> roles) implements Serializable {
    public enum Kind {
        STAFF,
        CHANNEL,
        GATE,
        SENDER,
        SYSTEM
    }

    public Actor {
        roles = Set.copyOf(roles);
    }

    public static Actor staff(String username, Set<Role> roles) {
        return new Actor(Kind.STAFF, username, roles);
    }

    public static Actor channel(String code) {
        return new Actor(Kind.CHANNEL, code, Set.of());
    }

    public static Actor system() {
        return new Actor(Kind.SYSTEM, "callboard", Set.of());
    }

    public boolean isStaff() {
        return kind == Kind.STAFF;
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Kind and name in one word, as tables keep it: {@code STAFF:lin}, {@code CHANNEL:WEB}. */
    public String principal() {
        return kind + ":" + name;
    }
}
