package io.callboard.sale.pass;

import io.callboard.kernel.ShowCode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Passes asked for together, for people of one unit (单位), by one person; issued when another agrees. */
public record PassRequest(
        String requestNo,
        ShowCode showCode,
        PassKind kind,
        String unit,
        String reason,
        @Nullable String holdId,
        State state,
        String author,
        Instant createdAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        List<Pass> passes) {
    public PassRequest {
        passes = List.copyOf(passes);
    }

    public enum State {
        SUBMITTED,
        ISSUED,
        REJECTED,
        WITHDRAWN
    }
}
