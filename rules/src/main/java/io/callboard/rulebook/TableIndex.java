package io.callboard.rulebook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A table's condition columns as axes: for any case, which rows ask something that it does not meet, and how often. */
final class TableIndex {
    private final DecisionTable table;
    private final List<Axis> axes = new ArrayList<>();

    TableIndex(DecisionTable table) {
        this.table = table;
        for (var column : table.conditions()) {
            var conditions =
                    table.rows().stream().map(row -> row.condition(column)).toList();
            axes.add(column.type().isNumeric() ? new NumberAxis(column, conditions) : new WordAxis(column, conditions));
        }
    }

    List<Axis> axes() {
        return axes;
    }

    /** The rows of which exactly one condition fails, each place with the column that fails. */
    BitSet missedByOne(Map<String, Object> facts) {
        var once = new BitSet();
        var more = new BitSet();
        for (int place = 0; place < axes.size(); place++) {
            var fails = failing(place, facts);
            var again = (BitSet) once.clone();
            again.and(fails);
            more.or(again);
            once.or(fails);
        }
        once.andNot(more);
        return once;
    }

    private BitSet failing(int place, Map<String, Object> facts) {
        var axis = axes.get(place);
        var fails = new BitSet(table.rows().size());
        fails.set(0, table.rows().size());
        fails.andNot(axis.rows(axis.pieceOf(
                Objects.requireNonNull(facts.get(table.conditions().get(place).name())))));
        return fails;
    }
}
