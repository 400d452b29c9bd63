package io.callboard.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the row that one condition kept from holding: for people who ask what would have had to be different. A row that a
 * number missed comes before one that a word missed, and of those the one that lies nearest.
 */
final class NearestRow {
    private final DecisionTable table;
    private final TableIndex index;
    private final Map<String, Object> facts;
    private final int[] pieces;

    NearestRow(DecisionTable table, TableIndex index, Map<String, Object> facts, int[] pieces) {
        this.table = table;
        this.index = index;
        this.facts = facts;
        this.pieces = pieces;
    }

    private record Miss(Row row, Column column) {}

    /** Among rows missed by one condition the nearest that may decide there and then and says something else. */
    Optional<Decision.NearestMiss> otherThan(Row hit, Setting setting, LocalDate on) {
        Predicate<Row> counts = row -> !row.outcomes().equals(hit.outcomes()) && row.isFor(setting, on);
        var once = index.missedByOne(pieces);
        Miss nearest = null;
        Miss word = null;
        for (int place = 0; place < pieces.length; place++) {
            var column = table.conditions().get(place);
            var missed = index.failingOn(place, pieces[place], once);
            if (missed.isEmpty()) {
                continue;
            }
            if (column.type().isNumeric()) {
                nearest = nearer(nearest, near(place, column, missed, counts));
            } else if (word == null) {
                word = first(column, missed, counts);
            }
        }
        return Optional.ofNullable(nearest == null ? word : nearest)
                .map(miss -> new Decision.NearestMiss(
                        miss.row().id(),
                        miss.row().condition(miss.column()).words(miss.column().label()),
                        miss.row().outcomes()));
    }

    private @Nullable Miss first(Column column, BitSet missed, Predicate<Row> counts) {
        for (int row = missed.nextSetBit(0); row >= 0; row = missed.nextSetBit(row + 1)) {
            if (counts.test(table.rows().get(row))) {
                return new Miss(table.rows().get(row), column);
            }
        }
        return null;
    }

    /** Walks from piece to piece, away from the case on both sides, to the first where a row holds. */
    private @Nullable Miss near(int place, Column column, BitSet missed, Predicate<Row> counts) {
        var axis = index.axes().get(place);
        var below = walk(axis, pieces[place], -1, column, missed, counts);
        var above = walk(axis, pieces[place], 1, column, missed, counts);
        return nearer(below, above);
    }

    private @Nullable Miss walk(Axis axis, int from, int step, Column column, BitSet missed, Predicate<Row> counts) {
        for (int piece = from + step; piece >= 0 && piece < axis.pieces(); piece += step) {
            if (axis.rows(piece).intersects(missed)) {
                var there = (BitSet) missed.clone();
                there.and(axis.rows(piece));
                var miss = first(column, there, counts);
                if (miss != null) {
                    return miss;
                }
            }
        }
        return null;
    }

    private @Nullable Miss nearer(@Nullable Miss one, @Nullable Miss other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return distance(other).compareTo(distance(one)) < 0 ? other : one;
    }

    private BigDecimal distance(Miss miss) {
        var fact = (BigDecimal) Objects.requireNonNull(facts.get(miss.column().name()));
        return miss.row().condition(miss.column()) instanceof Condition.Range range
                ? range.distance(fact)
                : BigDecimal.ZERO;
    }
}
