package io.callboard.audit;

import io.callboard.kernel.Actor;

/** The append-only trail of every change that matters, written in the transaction of the change. */
public interface Audit {
    /** Detail is for people and holds no secret and no ID number. */
    void record(Actor actor, String action, String objectKind, String objectId, String detail);

    /** Something was tried and not allowed; written in a transaction of its own, since the attempt rolls back. */
    void recordFailure(Actor actor, String action, String objectKind, String objectId, String detail);
}
