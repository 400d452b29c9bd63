package io.callboard.app.parts;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The values of rules as people read them. A column's name says its unit, as everywhere in the contract: {@code …Fen} is
 * money, {@code …Percent} a share, {@code hours…} hours; choices have words of their own.
 */
public final class RuleWords {
    private RuleWords() {}

    public static String value(Component reader, String column, Object value) {
        if (value instanceof Boolean flag) {
            return reader.getTranslation(flag ? "parts.yes" : "parts.no");
        }
        if (value instanceof Number) {
            return number(reader, column, new BigDecimal(value.toString()));
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
