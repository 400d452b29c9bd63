package io.callboard.rulebook;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table's rows from CSV: a head of {@code id}, the column names, {@code validFrom,validTo,source,note}; ranges as
 * {@code [a;b)} with either end empty, lists as {@code a|b}, an empty cell for any.
 */
public final class TableCsv {
    private static final Pattern RANGE = Pattern.compile("\\[(-?[\\d.]*);(-?[\\d.]*)\\)");

    private final List<Column> columns;

    public TableCsv(List<Column> columns) {
        this.columns = columns;
    }

    public List<Row> read(InputStream csv) {
        var rows = new ArrayList<Row>();
        try (var reader = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(csv, StandardCharsets.UTF_8))) {
            reader.forEach(line -> rows.add(row(line)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return rows;
    }

    private Row row(NamedCsvRecord line) {
        try {
            var conditions = new HashMap<String, Condition>();
            var outcomes = new HashMap<String, Object>();
            for (var column : columns) {
                var text = line.getField(column.name()).strip();
                if (text.isEmpty()) {
                    continue;
                }
                if (column.role() == Column.Role.CONDITION) {
                    conditions.put(column.name(), condition(column, text));
                } else {
                    outcomes.put(column.name(), value(column, text));
                }
            }
            return new Row(
                    line.getField("id"),
                    conditions,
                    outcomes,
                    date(line.getField("validFrom")),
                    date(line.getField("validTo")),
                    line.getField("source"),
                    line.getField("note"));
        } catch (RuntimeException wrong) {
            throw new IllegalArgumentException(
                    "Line " + line.getStartingLineNumber() + ": " + wrong.getMessage(), wrong);
        }
    }

    static Condition condition(Column column, String text) {
        var range = RANGE.matcher(text);
        if (column.type().isNumeric() && range.matches()) {
            return new Condition.Range(end(range.group(1)), end(range.group(2)));
        }
        var values = Arrays.stream(text.split("\\|")).map(String::strip).toList();
        values.forEach(value -> value(column, value));
        return new Condition.In(values);
    }

    private static @Nullable BigDecimal end(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }

    private static Object value(Column column, String text) {
        return switch (column.type()) {
            case MONEY, PERCENT, HOURS, NUMBER -> new BigDecimal(text);
            case BOOLEAN -> bool(text);
            case ENUM -> choice(column, text);
            case TEXT -> text;
        };
    }

    private static Object bool(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("true or false is wanted, not " + text);
        };
    }

    private static Object choice(Column column, String text) {
        if (!column.choices().contains(text)) {
            throw new IllegalArgumentException(column.name() + " is one of " + column.choices() + ", not " + text);
        }
        return text;
    }

    private static @Nullable LocalDate date(String text) {
        return text.isBlank() ? null : LocalDate.parse(text.strip());
    }

    /** The facts of a case by column name, each in the form that conditions compare. */
    static Map<String, Object> typed(List<Column> conditions, Map<String, ?> facts) {
        var typed = new HashMap<String, Object>();
        for (var column : conditions) {
            var fact = facts.get(column.name());
            if (fact == null) {
                throw new IllegalArgumentException("The fact " + column.name() + " is missing");
            }
            typed.put(column.name(), column.type().isNumeric() ? new BigDecimal(String.valueOf(fact)) : fact);
        }
        return typed;
    }
}
