package io.callboard.processes.task.engine;

import io.callboard.kernel.Actor;
import org.camunda.bpm.engine.IdentityService;

/** Does something to the engine in somebody's name, so that its own log shows who. */
final class As {
    private As() {}

    static void actor(IdentityService identity, Actor actor, Runnable work) {
        identity.setAuthenticatedUserId(actor.name());
        try {
            work.run();
        } finally {
            identity.clearAuthentication();
        }
    }
}
