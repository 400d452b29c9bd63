package io.callboard.app.parts;

import com.vaadin.flow.component.Component;
import io.callboard.rulebook.Condition;
import io.callboard.rulebook.DecisionTable;
import io.callboard.rulebook.Row;
import io.callboard.rulebook.Scope;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The values of rules as people read them. A column's name says its unit, as everywhere in the contract: {@code …Fen} is
 * money, {@code …Percent} a share, {@code hours…} hours; choices have words of their own.
 */
public final class RuleWords {
    /** Columns whose values are no choices but what somebody wrote. */
    private static final Set<String> AS_WRITTEN = Set.of("presenter", "showId", "venueCode", "zone");

    private RuleWords() {}

    public static String value(Component reader, String column, Object value) {
        if (value instanceof Boolean flag) {
            return reader.getTranslation(flag ? "parts.yes" : "parts.no");
        }
        if (value instanceof Number) {
            return number(reader, column, new BigDecimal(value.toString()));
        }
        if (AS_WRITTEN.contains(column)) {
            return String.valueOf(value);
        }
        return reader.getTranslation(
                column.equals("cause") ? "dictionary.refund-causes." + value : "rule." + column + "." + value);
    }

    /** Every value with its column's word, in the columns' order by name. */
    public static String sentence(Component reader, Map<String, Object> values) {
        return values.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> reader.getTranslation("rule." + entry.getKey()) + " "
                        + value(reader, entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(" · "));
    }

    /** What a condition asks of its column's fact. */
    public static String condition(Component reader, String column, Condition condition) {
        var name = reader.getTranslation("rule." + column);
        if (condition instanceof Condition.In in) {
            var values = in.values().stream()
                    .map(each -> value(reader, column, typed(each)))
                    .collect(Collectors.joining(reader.getTranslation("parts.list")));
            return reader.getTranslation(in.values().size() == 1 ? "parts.rule.is" : "parts.rule.oneOf", name, values);
        }
        if (condition instanceof Condition.Range range) {
            var lower = range.from() == null ? "" : number(reader, column, range.from()) + " ≤ ";
            var upper = range.to() == null ? "" : " < " + number(reader, column, range.to());
            return lower + name + upper;
        }
        return reader.getTranslation("parts.rule.any", name);
    }

    private static Object typed(String value) {
        return switch (value) {
            case "true", "false" -> Boolean.valueOf(value);
            default -> value.matches("-?\\d+(\\.\\d+)?") ? new BigDecimal(value) : value;
        };
    }

    /** A row as a sentence: its conditions in the table's order, and its source. */
    public static String clause(Component reader, DecisionTable table, Row row) {
        var asked = table.conditions().stream()
                .filter(column -> !(row.condition(column) instanceof Condition.Any))
                .map(column -> condition(reader, column.name(), row.condition(column)))
                .collect(Collectors.joining(reader.getTranslation("parts.rule.and")));
        var when = asked.isEmpty() ? reader.getTranslation("parts.rule.always") : asked;
        var whose = row.scope().equals(Scope.GLOBAL) ? "" : reader.getTranslation("parts.rule.only", row.scope());
        var note = row.note().isEmpty() ? "" : reader.getTranslation("parts.rule.note", row.note());
        return reader.getTranslation("parts.rule.clause", when + whose, row.source() + note);
    }

    private static String number(Component reader, String column, BigDecimal number) {
        if (column.endsWith("Fen")) {
            return Formats.yuan(number.longValue());
        }
        if (column.endsWith("Percent")) {
            return plain(number) + " %";
        }
        if (column.startsWith("hours") || column.endsWith("HoursBefore")) {
            return reader.getTranslation("parts.hours", plain(number.setScale(1, RoundingMode.FLOOR)));
        }
        return plain(number);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
