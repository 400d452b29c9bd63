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
        @Nullable NearestMiss nearestMiss) {

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

    private Object required(String name) {
        var value = outcome.get(name);
        if (value == null) {
            throw new IllegalStateException(ruleSet + " row " + row + " says nothing of " + name);
        }
        return value;
    }

    /** The row that would have hit had one condition been met, that condition in words, and what would have followed. */
    public record NearestMiss(String row, String condition, Map<String, Object> outcome) {}
}
