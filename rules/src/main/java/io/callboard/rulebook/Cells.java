package io.callboard.rulebook;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a cell, between text and meaning. An empty condition is any; {@code a} is equal, {@code a|b} one of,
 * {@code [a;b)} a half-open range of which either end may be missing. People may also write {@code < 48}, {@code >= 48},
 * {@code ≥ 48} or {@code 24..72}; written back it is always the bracket. Nothing in a cell is ever evaluated.
 */
public final class Cells {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,4})?");
    private static final Pattern RANGE = Pattern.compile("\\[\\s*(\\S*?)\\s*;\\s*(\\S*?)\\s*\\)");
    private static final Pattern BELOW = Pattern.compile("<\\s*(\\S+)");
    private static final Pattern FROM = Pattern.compile("(?:>=|≥)\\s*(\\S+)");
    private static final Pattern BETWEEN = Pattern.compile("(\\S+?)\\s*(?:\\.\\.|–)\\s*(\\S+)");
    private static final String FORMULA = "=+-@\t\r";
    private static final int LONGEST = 500;

    private Cells() {}

    /** Throws IllegalArgumentException with words for people. */
    public static Condition condition(Column column, String text) {
        var plain = text.strip();
        if (plain.isEmpty()) {
            return Condition.ANY;
        }
        if (column.type().isNumeric()) {
            var range = range(column, plain);
            if (range != null) {
                return range;
            }
        }
        var values = Arrays.stream(plain.split("\\|", -1)).map(String::strip).toList();
        return in(column, values);
    }

    private static @Nullable Condition range(Column column, String text) {
        var brackets = RANGE.matcher(text);
        if (brackets.matches()) {
            return new Condition.Range(end(column, brackets.group(1)), end(column, brackets.group(2)));
        }
        var below = BELOW.matcher(text);
        if (below.matches()) {
            return new Condition.Range(null, end(column, below.group(1)));
        }
        var from = FROM.matcher(text);
        if (from.matches()) {
            return new Condition.Range(end(column, from.group(1)), null);
        }
        var between = BETWEEN.matcher(text);
        return between.matches()
                ? new Condition.Range(end(column, between.group(1)), end(column, between.group(2)))
                : null;
    }

    private static @Nullable BigDecimal end(Column column, String text) {
        return text.isEmpty() ? null : number(column, text);
    }

    /** One of these, each of the column's type. */
    public static Condition in(Column column, List<String> values) {
        return new Condition.In(values.stream()
                .map(value -> {
                    var typed = value(column, value);
                    return typed instanceof BigDecimal number ? number.toPlainString() : String.valueOf(typed);
                })
                .toList());
    }

    /** A value of the column's type; throws IllegalArgumentException with words for people. */
    public static Object value(Column column, String text) {
        var plain = text.strip();
        return switch (column.type()) {
            case MONEY, PERCENT, HOURS, NUMBER -> number(column, plain);
            case BOOLEAN -> bool(plain);
            case ENUM -> choice(column, plain);
            case TEXT -> plainText(plain);
        };
    }

    /** A number of the column's type: money and counts whole, shares at most 100. */
    public static BigDecimal number(Column column, String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException("a number is wanted, not " + quoted(text));
        }
        var number = new BigDecimal(text);
        if (column.type().isWhole() && number.stripTrailingZeros().scale() > 0) {
            throw new IllegalArgumentException("a whole number is wanted, not " + quoted(text));
        }
        return number;
    }

    private static Object bool(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("true or false is wanted, not " + quoted(text));
        };
    }

    private static Object choice(Column column, String text) {
        if (!column.choices().contains(text)) {
            throw new IllegalArgumentException(
                    "one of " + String.join(", ", column.choices()) + " is wanted, not " + quoted(text));
        }
        return text;
    }

    /** A text for people: not too long, no control characters, and nothing that a spreadsheet would take for a formula. */
    public static String plainText(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("a text of at most 500 characters is wanted");
        }
        if (!text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0) {
            throw new IllegalArgumentException(
                    "a text that begins with = + - or @ would be a formula in a spreadsheet");
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a text without line breaks and control characters is wanted");
        }
        return text;
    }

    private static String quoted(String text) {
        return "\"" + (text.length() > 40 ? text.substring(0, 40) + "…" : text) + "\"";
    }

    /** The condition as a cell holds it. */
    public static String text(Condition condition) {
        if (condition instanceof Condition.Range range) {
            return "[" + text(range.from()) + ";" + text(range.to()) + ")";
        }
        return condition instanceof Condition.In in ? in.values().stream().collect(Collectors.joining("|")) : "";
    }

    /** The value as a cell holds it; empty for none. */
    public static String text(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value == null ? "" : String.valueOf(value);
    }
}
