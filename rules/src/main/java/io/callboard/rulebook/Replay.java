package io.callboard.rulebook;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The decisions of a past period, decided again by a version and by the one that was active when it was asked for. A case
 * is flipped when its outcome differs; deltaFen is what buyers would have got more (or, negative, less).
 */
public record Replay(
        String replayNo,
        String ruleSet,
        int version,
        int baseVersion,
        String digest,
        Instant from,
        Instant to,
        Status status,
        int total,
        int done,
        int flipped,
        long deltaFen,
        List<Share> byRow,
        List<Share> byShow,
        String askedBy,
        Instant askedAt,
        @Nullable Instant endedAt) {
    public enum Status {
        RUNNING,
        DONE,
        CANCELLED
    }

    /** What falls to one row of the active version, or to one show: cases, flipped ones, money. */
    public record Share(String key, int cases, int flipped, long deltaFen) {
        public Share plus(int flips, long delta) {
            return new Share(key, cases + 1, flipped + flips, deltaFen + delta);
        }
    }

    /** A decision as it was made. */
    public record Past(
            long decisionNo,
            Instant at,
            String caseKind,
            String caseId,
            @Nullable String showCode,
            Map<String, Object> facts,
            long amountFen) {}

    /** A case that would have come out differently. */
    public record Item(
            long decisionNo,
            Instant at,
            String caseKind,
            String caseId,
            @Nullable String showCode,
            String rowBefore,
            String rowAfter,
            Map<String, Object> outcomeBefore,
            Map<String, Object> outcomeAfter,
            long deltaFen) {}
}
