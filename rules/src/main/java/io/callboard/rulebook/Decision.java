package io.callboard.rulebook;

import java.math.BigDecimal;
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
        @Nullable NearestMiss nearestMiss,
        @Nullable Comparison comparison) {

    public Decision(
            String ruleSet,
            int version,
            String digest,
            String row,
            String clause,
            Map<String, Object> outcome,
            Map<String, Object> facts,
            @Nullable NearestMiss nearestMiss) {
        this(ruleSet, version, digest, row, clause, outcome, facts, nearestMiss, null);
    }

    /** An outcome that is a number of the row; a row without it is broken. */
    public BigDecimal decimal(String name) {
        return (BigDecimal) required(name);
    }

    public int whole(String name) {
        return decimal(name).intValueExact();
    }

    public boolean flag(String name) {
        return (Boolean) required(name);
    }

    public <E extends Enum<E>> E choice(String name, Class<E> values) {
        return Enum.valueOf(values, (String) required(name));
    }

    /** The same ruling, with the one that it was preferred to. */
    public Decision comparedWith(Decision other, String chosen, String why) {
        var comparison = new Comparison(chosen, why, other.version, other.row, other.outcome);
        return new Decision(ruleSet, version, digest, row, clause, outcome, facts, nearestMiss, comparison);
    }

    private Object required(String name) {
        var value = outcome.get(name);
        if (value == null) {
            throw new IllegalStateException(ruleSet + " row " + row + " says nothing of " + name);
        }
        return value;
    }

    /** The row that would have hit had one condition been met, that condition in words, and what would have followed. */
    public record NearestMiss(String row, String condition, Map<String, Object> outcome) {}

    /**
     * Where two versions were asked, the frozen and the active one: which of them was chosen ({@code FROZEN} or
     * {@code ACTIVE}), why, and what the other said.
     */
    public record Comparison(
            String chosen, String why, int otherVersion, String otherRow, Map<String, Object> otherOutcome) {}
}
