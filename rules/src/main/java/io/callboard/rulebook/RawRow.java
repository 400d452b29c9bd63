package io.callboard.rulebook;

import io.callboard.kernel.FieldError;
import io.callboard.kernel.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A row as somebody wrote it, all text, with the words that say where it stands. */
public record RawRow(String where, Map<String, String> cells) {
    /** More rows than anybody reads, and as many as compile in time. */
    public static final int MOST_ROWS = 5000;

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,19}");
    private static final List<String> BEHIND = List.of("scope", "validFrom", "validTo", "source", "note");

    public RawRow {
        cells = Map.copyOf(cells);
    }

    /** The names of a row's cells in the order in which files and sheets have them. */
    public static List<String> head(List<Column> columns) {
        return Stream.of(Stream.of("id"), columns.stream().map(Column::name), BEHIND.stream())
                .flatMap(names -> names)
                .toList();
    }

    /** Cells in the order of the head. */
    public static RawRow of(String where, List<Column> columns, List<String> cells) {
        var named = new LinkedHashMap<String, String>();
        var head = head(columns);
        for (int place = 0; place < head.size(); place++) {
            named.put(head.get(place), cells.get(place));
        }
        return new RawRow(where, named);
    }

    static void checkCount(int rows) {
        if (rows > MOST_ROWS) {
            throw Refusal.validation("/rows", "count", "A table has at most 5,000 rows.")
                    .asException();
        }
    }

    /** All rows typed, or a refusal with what is wrong, at most so many cells. */
    public static List<Row> typed(List<Column> columns, List<RawRow> raw, int mostErrors) {
        var errors = new ArrayList<FieldError>();
        var rows = check(columns, raw, errors);
        if (!errors.isEmpty()) {
            throw Refusal.validation(errors.subList(0, Math.min(errors.size(), mostErrors)))
                    .asException();
        }
        return rows;
    }

    /** The rows that can be read; what is wrong with the others is added to the errors. */
    public static List<Row> check(List<Column> columns, List<RawRow> raw, List<FieldError> errors) {
        checkCount(raw.size());
        var rows = new ArrayList<Row>();
        var ids = new HashSet<String>();
        for (int place = 0; place < raw.size(); place++) {
            var row = new Typing(raw.get(place), place, errors).row(columns, ids);
            if (row != null) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** Types one row and notes what is wrong. */
    private static final class Typing {
        private final RawRow raw;
        private final int place;
        private final List<FieldError> errors;
        private boolean fine = true;

        Typing(RawRow raw, int place, List<FieldError> errors) {
            this.raw = raw;
            this.place = place;
            this.errors = errors;
        }

        /** Reads a cell, or throws with words for people. */
        private interface Reading<T> {
            T of(String text);
        }

        @Nullable
        Row row(List<Column> columns, Set<String> ids) {
            var id = read("id", text -> id(text, ids));
            var conditions = new HashMap<String, Condition>();
            var outcomes = new HashMap<String, Object>();
            for (var column : columns) {
                if (column.role() == Column.Role.CONDITION) {
                    var condition = read(column.name(), text -> Cells.condition(column, text));
                    if (condition != null && !(condition instanceof Condition.Any)) {
                        conditions.put(column.name(), condition);
                    }
                } else if (!cell(column.name()).isBlank()) {
                    var value = read(column.name(), text -> Cells.value(column, text));
                    if (value != null) {
                        outcomes.put(column.name(), value);
                    }
                }
            }
            var scope = read("scope", Scope::of);
            var from = date("validFrom");
            var to = date("validTo");
            var source = read("source", text -> Cells.plainText(text.strip()));
            var note = read("note", text -> Cells.plainText(text.strip()));
            return fine && id != null && scope != null && source != null && note != null
                    ? new Row(id, conditions, outcomes, scope, from, to, source, note)
                    : null;
        }

        private static String id(String text, Set<String> ids) {
            var id = text.strip();
            if (!ID.matcher(id).matches()) {
                throw new IllegalArgumentException("an id of 1 to 20 letters, digits, dots or dashes is wanted");
            }
            if (!ids.add(id)) {
                throw new IllegalArgumentException("another row is named " + id + " already");
            }
            return id;
        }

        private @Nullable LocalDate date(String name) {
            if (cell(name).isBlank()) {
                return null;
            }
            return read(name, text -> {
                try {
                    return LocalDate.parse(text.strip());
                } catch (DateTimeParseException wrong) {
                    throw new IllegalArgumentException("a day such as 2026-11-23 is wanted", wrong);
                }
            });
        }

        private String cell(String name) {
            return raw.cells().getOrDefault(name, "");
        }

        private <T> @Nullable T read(String name, Reading<T> reading) {
            try {
                return reading.of(cell(name));
            } catch (IllegalArgumentException wrong) {
                fine = false;
                var words = raw.where() + ", column " + name + ": " + wrong.getMessage() + ".";
                errors.add(new FieldError("/rows/" + place + "/cells/" + name, "form", words));
                return null;
            }
        }
    }
}
