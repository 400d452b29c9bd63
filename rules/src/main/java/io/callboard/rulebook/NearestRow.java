package io.callboard.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Finds the row that one condition kept from holding: for people who ask what would have had to be different. */
final class NearestRow {
    private final DecisionTable table;
    private final Map<String, Object> facts;

    NearestRow(DecisionTable table, Map<String, Object> facts) {
        this.table = table;
        this.facts = facts;
    }

    /** A row with its only failing condition and how far the fact lies from it, where that can be said. */
    private record Miss(Row row, Column column, boolean countable, BigDecimal distance) {}

    Optional<Decision.NearestMiss> other(Row hit, List<Row> inForce) {
        return inForce.stream()
                .filter(row -> row != hit && !row.outcomes().equals(hit.outcomes()))
                .flatMap(row -> miss(row).stream())
                .min(Comparator.comparing((Miss miss) -> !miss.countable()).thenComparing(Miss::distance))
                .map(miss -> new Decision.NearestMiss(
                        miss.row().id(),
                        miss.row().condition(miss.column()).words(miss.column().label()),
                        miss.row().outcomes()));
    }

    private Object fact(Column column) {
        return Objects.requireNonNull(facts.get(column.name()));
    }

    private Optional<Miss> miss(Row row) {
        var failing = new ArrayList<Column>();
        for (var column : table.conditions()) {
            if (!row.condition(column).holds(fact(column))) {
                failing.add(column);
            }
        }
        if (failing.size() != 1) {
            return Optional.empty();
        }
        var column = failing.get(0);
        if (row.condition(column) instanceof Condition.Range range) {
            return Optional.of(new Miss(row, column, true, range.distance((BigDecimal) fact(column))));
        }
        return Optional.of(new Miss(row, column, false, BigDecimal.ZERO));
    }
}
