package io.callboard.pricing;

import io.callboard.kernel.ShowCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Another price chart asked for after the sale was planned: written by one person, approved by another. It moves seats that
 * are not sold and in nobody's basket at the moment of approval; moved and left count them, and are missing until then.
 */
public record Rezoning(
        String rezoningNo,
        ShowCode showCode,
        PriceChart chart,
        String reason,
        State state,
        String author,
        Instant createdAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable Integer moved,
        @Nullable Integer left) {
    public enum State {
        SUBMITTED,
        APPROVED,
        REJECTED,
        WITHDRAWN
    }

    /** The version that it wants to replace. */
    public int replaces() {
        return chart.version();
    }
}
