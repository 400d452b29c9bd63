package io.callboard.app.security;

import io.callboard.kernel.Actor;
import java.util.Optional;

/** Knows whose a bearer token is. */
public interface Bearers {
    Optional<Actor> actorOf(String token);
}
