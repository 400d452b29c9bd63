package io.callboard.sale;

import io.callboard.kernel.ShowCode;
import java.time.Instant;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Seats kept for somebody (留票) until a moment of the business clock: a code of the dictionary of hold reasons, why in
 * words, who answers for them, and what they would cost.
 */
public record Hold(
        String holdId,
        ShowCode showCode,
        String code,
        String reason,
        String owner,
        int seats,
        Money value,
        Instant expiresAt,
        State state,
        String createdBy,
        Instant createdAt,
        @Nullable Instant endedAt) {
    /** Open until it is released by somebody or expires by itself. */
    public enum State {
        OPEN,
        RELEASED,
        EXPIRED
    }

    public boolean holdsAt(Instant now) {
        return state == State.OPEN && now.isBefore(expiresAt);
    }
}
