package io.callboard.outbox;

import java.time.Duration;
import java.util.List;

/** The outbox as its workers see it. Everything here runs on real time, whatever the business clock says. */
public interface OutboxQueue {
    /** Takes up to this many due messages of a kind for a while; a worker that dies lets go of them when the while is over. */
    List<OutboxMessage> lease(String kind, String worker, int most, Duration holdFor);

    void sent(long messageNo);

    /** Not delivered: tried again after the pause. The reason holds no secret. */
    void failed(long messageNo, Duration pause, String reason);

    /** Messages that have not been delivered yet and are due. */
    int waiting();
}
