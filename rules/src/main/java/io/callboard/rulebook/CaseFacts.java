package io.callboard.rulebook;

import io.callboard.kernel.FieldError;
import io.callboard.kernel.Refusal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The facts of a case, read and typed: numbers exact, choices among their dictionary, nothing missing, nothing unknown. */
public final class CaseFacts {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int LONGEST_TEXT = 200;

    private CaseFacts() {}

    /** Refuses with every fact that is wrong at once; pointers begin with {@code /facts/}. */
    public static Map<String, Object> read(List<Column> conditions, Map<String, ?> raw) {
        var errors = new ArrayList<FieldError>();
        var facts = read(conditions, raw, errors);
        if (!errors.isEmpty()) {
            throw Refusal.validation(errors).asException();
        }
        return facts;
    }

    /** The facts that can be read; what is wrong with the others is added to the errors. */
    public static Map<String, Object> read(List<Column> conditions, Map<String, ?> raw, List<FieldError> errors) {
        var facts = new LinkedHashMap<String, Object>();
        for (var column : conditions) {
            var fact = raw.get(column.name());
            try {
                facts.put(column.name(), typed(column, fact));
            } catch (IllegalArgumentException wrong) {
                errors.add(
                        new FieldError("/facts/" + column.name(), fact == null ? "required" : "form", wanted(column)));
            }
        }
        for (var name : raw.keySet()) {
            if (!facts.containsKey(name)
                    && conditions.stream().noneMatch(column -> column.name().equals(name))) {
                errors.add(new FieldError("/facts/" + name, "unknown-field", "There is no such fact here."));
            }
        }
        return facts;
    }

    private static Object typed(Column column, @Nullable Object fact) {
        if (fact == null) {
            throw new IllegalArgumentException();
        }
        return switch (column.type()) {
            case MONEY, NUMBER -> bounded(whole(fact), null);
            case PERCENT -> bounded(number(fact), HUNDRED);
            case HOURS -> number(fact);
            case BOOLEAN -> bool(fact);
            case ENUM -> choice(column, fact);
            case TEXT -> text(fact);
        };
    }

    private static BigDecimal number(Object fact) {
        if (fact instanceof BigDecimal number) {
            return number;
        }
        return fact instanceof Integer || fact instanceof Long
                ? BigDecimal.valueOf(((Number) fact).longValue())
                : new BigDecimal(String.valueOf(fact));
    }

    private static BigDecimal whole(Object fact) {
        var number = number(fact);
        if (number.scale() > 0 && number.stripTrailingZeros().scale() > 0) {
            throw new IllegalArgumentException();
        }
        return number;
    }

    private static BigDecimal bounded(BigDecimal number, @Nullable BigDecimal most) {
        if (number.signum() < 0 || (most != null && number.compareTo(most) > 0)) {
            throw new IllegalArgumentException();
        }
        return number;
    }

    private static boolean bool(Object fact) {
        if (fact instanceof Boolean flag) {
            return flag;
        }
        throw new IllegalArgumentException();
    }

    private static String choice(Column column, Object fact) {
        if (fact instanceof String text && column.choices().contains(text)) {
            return text;
        }
        throw new IllegalArgumentException();
    }

    private static String text(Object fact) {
        if (fact instanceof String text && text.length() <= LONGEST_TEXT) {
            return text;
        }
        throw new IllegalArgumentException();
    }

    private static String wanted(Column column) {
        return switch (column.type()) {
            case MONEY -> "An amount in whole fen is wanted.";
            case NUMBER -> "A whole number from 0 is wanted.";
            case PERCENT -> "A share from 0 to 100 is wanted.";
            case HOURS -> "A number of hours is wanted.";
            case BOOLEAN -> "true or false is wanted.";
            case ENUM -> "One of " + String.join(", ", column.choices()) + " is wanted.";
            case TEXT -> "A text of at most 200 characters is wanted.";
        };
    }
}
