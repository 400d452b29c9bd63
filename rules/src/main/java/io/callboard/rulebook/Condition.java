package io.callboard.rulebook;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a condition cell asks of a fact. The list is closed: any, equal, one of, a half-open range. */
public sealed interface Condition {
    Condition ANY = new Any();

    boolean holds(Object fact);

    /** The condition in words, such as {@code 48 ≤ hoursBeforeShow < 72}. */
    String words(String name);

    record Any() implements Condition {
        @Override
        public boolean holds(Object fact) {
            return true;
        }

        @Override
        public String words(String name) {
            return "any " + name;
        }
    }

    /** One of these values: text, or a boolean as {@code true} or {@code false}, or a plain number. */
    record In(List<String> values) implements Condition {
        public In {
            values = List.copyOf(values);
        }

        @Override
        public boolean holds(Object fact) {
            return fact instanceof BigDecimal number
                    ? values.stream().anyMatch(value -> new BigDecimal(value).compareTo(number) == 0)
                    : values.contains(String.valueOf(fact));
        }

        @Override
        public String words(String name) {
            return values.size() == 1
                    ? name + " = " + values.get(0)
                    : name + " in " + values.stream().collect(Collectors.joining(", "));
        }
    }

    /** From (inclusive) to (exclusive); a missing end is open. */
    record Range(@Nullable BigDecimal from, @Nullable BigDecimal to) implements Condition {
        public Range {
            if (from != null && to != null && from.compareTo(to) >= 0) {
                throw new IllegalArgumentException("A range begins before it ends, not [" + from + ";" + to + ")");
            }
        }

        @Override
        public boolean holds(Object fact) {
            var number = (BigDecimal) fact;
            return (from == null || number.compareTo(from) >= 0) && (to == null || number.compareTo(to) < 0);
        }

        /** How far outside the range a number lies; zero inside. */
        public BigDecimal distance(BigDecimal number) {
            if (from != null && number.compareTo(from) < 0) {
                return from.subtract(number);
            }
            return to != null && number.compareTo(to) >= 0 ? number.subtract(to) : BigDecimal.ZERO;
        }

        @Override
        public String words(String name) {
            var lower = from == null ? "" : from.toPlainString() + " ≤ ";
            var upper = to == null ? "" : " < " + to.toPlainString();
            return lower + name + upper;
        }
    }
}
