package io.callboard.app.security;

import io.callboard.kernel.Actor;
import java.util.Collection;
import java.util.stream.Stream;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What an actor may be asked for: its kind and its roles, as {@code RolesAllowed} names them. */
final class Authorities {
    private Authorities() {}

    static Collection<GrantedAuthority> of(Actor actor) {
        return Stream.concat(
                        Stream.of(actor.kind().name()), actor.roles().stream().map(Enum::name))
                .<GrantedAuthority>map(name -> new SimpleGrantedAuthority("ROLE_" + name))
                .toList();
    }
}
