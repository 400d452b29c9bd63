package io.callboard.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One row of a decision table: conditions by column, outcomes by column, for whom, when it is in force (from inclusive, to
 * exclusive), the source that it stands on, and a note for people. The id is stable and unique in its rule set.
 */
public record Row(
        String id,
        Map<String, Condition> conditions,
        Map<String, Object> outcomes,
        Scope scope,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source,
        String note) {
    public Row {
        conditions = Map.copyOf(conditions);
        outcomes = Map.copyOf(outcomes);
    }

    /** Whether it may decide a case that plays there on that day. */
    boolean isFor(Setting setting, LocalDate on) {
        return scope.covers(setting) && isInForce(on);
    }

    public boolean isInForce(LocalDate on) {
        return (validFrom == null || !on.isBefore(validFrom)) && (validTo == null || on.isBefore(validTo));
    }

    public Condition condition(Column column) {
        return conditions.getOrDefault(column.name(), Condition.ANY);
    }

    /** The row as a sentence, its conditions in the table's order. */
    public String clause(List<Column> columns) {
        var asked = columns.stream()
                .filter(column -> column.role() == Column.Role.CONDITION)
                .filter(column -> !(condition(column) instanceof Condition.Any))
                .map(column -> condition(column).words(column.label()))
                .collect(Collectors.joining(", "));
        var when = asked.isEmpty() ? "Always" : "When " + asked;
        var whose = scope.equals(Scope.GLOBAL) ? "" : ", only for " + scope;
        return when + whose + ". Source: " + source + (note.isEmpty() ? "" : " (" + note + ")");
    }
}
