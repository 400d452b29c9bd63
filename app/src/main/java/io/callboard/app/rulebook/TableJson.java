package io.callboard.app.rulebook;

import io.callboard.kernel.FieldError;
import io.callboard.kernel.Refusal;
import io.callboard.rulebook.Cells;
import io.callboard.rulebook.Column;
import io.callboard.rulebook.Condition;
import io.callboard.rulebook.DecisionTable;
import io.callboard.rulebook.RawRow;
import io.callboard.rulebook.Row;
import io.callboard.rulebook.RuleFamily;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A decision table as section 4 of the contract writes it. */
record TableJson(
        @Nullable @Valid List<@NotNull @Valid ColumnJson> columns,
        @Nullable String hitPolicy,
        @NotNull @Valid List<@NotNull @Valid RowJson> rows) {
    private static final int MOST_ERRORS = 100;

    record ColumnJson(
            @NotNull String name,
            @Nullable String label,
            @NotNull String role,
            @NotNull String type,
            @Nullable List<String> choices) {
        static ColumnJson of(Column column) {
            return new ColumnJson(
                    column.name(),
                    column.label(),
                    column.role().name(),
                    column.type().name(),
                    column.choices().isEmpty() ? null : column.choices());
        }

        boolean isSame(Column column) {
            return name.equals(column.name())
                    && role.equals(column.role().name())
                    && type.equals(column.type().name());
        }
    }

    record RowJson(
            @Nullable String id,
            @NotNull Map<String, Object> cells,
            @Nullable String scope,
            @Nullable String validFrom,
            @Nullable String validTo,
            @Nullable String source,
            @Nullable String note) {}

    static TableJson of(DecisionTable table) {
        return new TableJson(
                table.columns().stream().map(ColumnJson::of).toList(),
                table.hitPolicy().name(),
                table.rows().stream().map(row -> row(table, row)).toList());
    }

    private static RowJson row(DecisionTable table, Row row) {
        var cells = new LinkedHashMap<String, Object>();
        for (var column : table.columns()) {
            cells.put(
                    column.name(),
                    column.role() == Column.Role.CONDITION
                            ? condition(column, row.condition(column))
                            : row.outcomes().get(column.name()));
        }
        return new RowJson(
                row.id(),
                cells,
                row.scope().toString(),
                Cells.text(row.validFrom()),
                Cells.text(row.validTo()),
                row.source(),
                row.note());
    }

    private static @Nullable Object condition(Column column, Condition condition) {
        if (condition instanceof Condition.Range range) {
            var ends = new LinkedHashMap<String, Object>();
            ends.put("from", range.from());
            ends.put("to", range.to());
            return ends;
        }
        if (condition instanceof Condition.In in) {
            var values = in.values().stream()
                    .map(value -> Cells.value(column, value))
                    .toList();
            return values.size() == 1 ? Map.of("eq", values.get(0)) : Map.of("in", values);
        }
        return null;
    }

    /** The rows, typed; refuses with every cell that is wrong, pointers below {@code /table}. */
    List<Row> rows(RuleFamily family) {
        checkHead(family);
        var errors = new ArrayList<FieldError>();
        var raw = new ArrayList<RawRow>();
        for (int place = 0; place < rows.size(); place++) {
            raw.add(raw(family, rows.get(place), place, errors));
        }
        var typed = RawRow.check(family.columns(), raw, errors);
        if (!errors.isEmpty()) {
            throw Refusal.validation(errors.stream()
                            .limit(MOST_ERRORS)
                            .map(error -> new FieldError("/table" + error.pointer(), error.code(), error.message()))
                            .toList())
                    .asException();
        }
        return typed;
    }

    private void checkHead(RuleFamily family) {
        if (hitPolicy != null && !hitPolicy.equals(family.hitPolicy().name())) {
            throw Refusal.validation(
                            "/table/hitPolicy",
                            "choice",
                            "The hit policy of " + family.ruleSet() + " is " + family.hitPolicy() + ".")
                    .asException();
        }
        if (columns == null) {
            return;
        }
        boolean same = columns.size() == family.columns().size();
        for (int place = 0; same && place < columns.size(); place++) {
            same = columns.get(place).isSame(family.columns().get(place));
        }
        if (!same) {
            var names = family.columns().stream().map(Column::name).collect(Collectors.joining(", "));
            throw Refusal.validation(
                            "/table/columns", "columns", "The columns of " + family.ruleSet() + " are " + names + ".")
                    .asException();
        }
    }

    private static RawRow raw(RuleFamily family, RowJson row, int place, List<FieldError> errors) {
        var where = "Row " + (place + 1);
        var cells = new HashMap<String, String>();
        for (var column : family.columns()) {
            try {
                cells.put(column.name(), text(column, row.cells().get(column.name())));
            } catch (IllegalArgumentException wrong) {
                errors.add(new FieldError(
                        "/rows/" + place + "/cells/" + column.name(),
                        "form",
                        where + ", column " + column.name() + ": " + wrong.getMessage() + "."));
            }
        }
        var known = family.columns().stream().map(Column::name).toList();
        row.cells().keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> errors.add(new FieldError(
                        "/rows/" + place + "/cells/" + name,
                        "unknown-field",
                        where + ": there is no column " + name + ".")));
        cells.put("id", orEmpty(row.id()));
        cells.put("scope", orEmpty(row.scope()));
        cells.put("validFrom", orEmpty(row.validFrom()));
        cells.put("validTo", orEmpty(row.validTo()));
        cells.put("source", orEmpty(row.source()));
        cells.put("note", orEmpty(row.note()));
        return new RawRow(where, cells);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** A cell's value as the text that a sheet would have. */
    private static String text(Column column, @Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        if (column.role() == Column.Role.OUTCOME) {
            return scalar(cell);
        }
        if (!(cell instanceof Map<?, ?> asked)) {
            throw new IllegalArgumentException("null, {\"eq\"}, {\"in\"} or {\"from\",\"to\"} is wanted");
        }
        if (asked.keySet().equals(java.util.Set.of("eq"))) {
            return value(asked.get("eq"));
        }
        if (asked.keySet().equals(java.util.Set.of("in")) && asked.get("in") instanceof List<?> values) {
            if (values.isEmpty()) {
                throw new IllegalArgumentException("a list of at least one value is wanted");
            }
            return values.stream().map(TableJson::value).collect(Collectors.joining("|"));
        }
        boolean range = !asked.isEmpty() && java.util.Set.of("from", "to").containsAll(asked.keySet());
        if (range && column.type().isNumeric()) {
            return "[" + end(asked.get("from")) + ";" + end(asked.get("to")) + ")";
        }
        throw new IllegalArgumentException("null, {\"eq\"}, {\"in\"} or {\"from\",\"to\"} is wanted");
    }

    private static String end(@Nullable Object end) {
        return end == null ? "" : scalar(end);
    }

    private static String value(@Nullable Object value) {
        var text = value == null ? "" : scalar(value);
        if (text.isBlank() || text.contains("|") || text.startsWith("[")) {
            throw new IllegalArgumentException("a value without | and [ is wanted");
        }
        return text;
    }

    private static String scalar(Object value) {
        if (value instanceof Number number) {
            return new BigDecimal(number.toString()).toPlainString();
        }
        if (value instanceof String || value instanceof Boolean) {
            return String.valueOf(value);
        }
        throw new IllegalArgumentException("a plain value is wanted");
    }
}
