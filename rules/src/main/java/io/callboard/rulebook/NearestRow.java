package io.callboard.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
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

    /** Among rows missed by one condition the nearest that may decide there and then and says something else. */
    Optional<Decision.NearestMiss> otherThan(Row hit, BitSet missedByOne, Setting setting, LocalDate on) {
        return missedByOne.stream()
                .mapToObj(table.rows()::get)
                .filter(row -> row.isFor(setting, on) && !row.outcomes().equals(hit.outcomes()))
                .map(this::miss)
                .min(Comparator.comparing((Miss miss) -> !miss.countable()).thenComparing(Miss::distance))
                .map(miss -> new Decision.NearestMiss(
                        miss.row().id(),
                        miss.row().condition(miss.column()).words(miss.column().label()),
                        miss.row().outcomes()));
    }

    private Object fact(Column column) {
        return Objects.requireNonNull(facts.get(column.name()));
    }

    private Miss miss(Row row) {
        var column = table.conditions().stream()
                .filter(each -> !row.condition(each).holds(fact(each)))
                .findFirst()
                .orElseThrow();
        if (row.condition(column) instanceof Condition.Range range) {
            return new Miss(row, column, true, range.distance((BigDecimal) fact(column)));
        }
        return new Miss(row, column, false, BigDecimal.ZERO);
    }
}
