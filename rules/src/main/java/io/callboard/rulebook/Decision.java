package io.callboard.rulebook;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One ruling and how it came about: the rule set, its version and digest, the row that hit and its clause in words, what
 * follows from it, the facts that were judged, and the nearest other row.
 */
public record Decision(
        String ruleSet,
        int version,
        String digest,
        String row,
        String clause,
        Map<String, Object> outcome,
        Map<String, Object> facts,
        @Nullable NearestMiss nearestMiss) {

    /** The row that would have hit had one condition been met, that condition in words, and what would have followed. */
    public record NearestMiss(String row, String condition, Map<String, Object> outcome) {}
}
