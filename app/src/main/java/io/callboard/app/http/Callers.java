package io.callboard.app.http;

import io.callboard.kernel.Actor;
import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is calling, on whichever way they came in. */
public final class Callers {
    private Callers() {}

    /** The caller of the running request; refuses when nobody has said who they are. */
    public static Actor actor() {
        return find().orElseThrow(() ->
                Refusal.of(Problem.UNAUTHENTICATED, "Say who you are first.").asException());
    }

    public static Optional<Actor> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null) {
            return Optional.empty();
        }
        if (authentication.getPrincipal() instanceof Actor actor) {
            return Optional.of(actor);
        }
        if (authentication.getPrincipal() instanceof ActingUser user) {
            return Optional.of(user.actor());
        }
        return Optional.empty();
    }
}
