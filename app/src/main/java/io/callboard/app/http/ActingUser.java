package io.callboard.app.http;

import io.callboard.kernel.Actor;

/** A signed-in principal that acts as somebody. */
public interface ActingUser {
    Actor actor();
}
