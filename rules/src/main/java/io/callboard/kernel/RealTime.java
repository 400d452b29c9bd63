package io.callboard.kernel;

import java.time.Clock;
import java.time.Instant;

/**
 * Real time, beside the business {@link Clock} that a demo may move: for leases, tokens, rate limits and the keeping of
 * idempotency keys.
 */
public record RealTime(Clock clock) {
    public Instant instant() {
        return clock.instant();
    }
}
