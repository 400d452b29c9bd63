package io.callboard.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A table's condition columns as axes: in which pieces a case lies, and which rows ask there what it does not meet. Rows
 * are bits, sixty-four a word, so that a whole table is compared in a few operations.
 */
final class TableIndex {
    private final DecisionTable table;
    private final List<Axis> axes = new ArrayList<>();
    /** By axis and piece: the rows that fail there. */
    private final List<List<long[]>> failing = new ArrayList<>();

    private final int words;

    TableIndex(DecisionTable table) {
        this.table = table;
        this.words = (table.rows().size() + Long.SIZE - 1) / Long.SIZE;
        for (var column : table.conditions()) {
            var conditions =
                    table.rows().stream().map(row -> row.condition(column)).toList();
            var axis =
                    column.type().isNumeric() ? new NumberAxis(column, conditions) : new WordAxis(column, conditions);
            axes.add(axis);
            failing.add(failing(axis));
        }
    }

    private List<long[]> failing(Axis axis) {
        var byPiece = new ArrayList<long[]>();
        for (int piece = 0; piece < axis.pieces(); piece++) {
            var fails = new BitSet(table.rows().size());
            fails.set(0, table.rows().size());
            fails.andNot(axis.rows(piece));
            byPiece.add(Arrays.copyOf(fails.toLongArray(), words));
        }
        return byPiece;
    }

    List<Axis> axes() {
        return axes;
    }

    /** The piece of each axis in which a case lies. */
    int[] pieces(Map<String, Object> facts) {
        var pieces = new int[axes.size()];
        for (int place = 0; place < pieces.length; place++) {
            var name = table.conditions().get(place).name();
            pieces[place] = axes.get(place).pieceOf(Objects.requireNonNull(facts.get(name)));
        }
        return pieces;
    }

    /** The rows of which exactly one condition fails in these pieces. */
    long[] missedByOne(int[] pieces) {
        var once = new long[words];
        for (int word = 0; word < words; word++) {
            long one = 0;
            long more = 0;
            for (int place = 0; place < pieces.length; place++) {
                long fails = failing.get(place).get(pieces[place])[word];
                more |= one & fails;
                one |= fails;
            }
            once[word] = one & ~more;
        }
        return once;
    }

    /** Those of the rows that fail on one axis in a piece. */
    BitSet failingOn(int place, int piece, long[] rows) {
        var fails = failing.get(place).get(piece);
        var both = new long[words];
        for (int word = 0; word < words; word++) {
            both[word] = fails[word] & rows[word];
        }
        return BitSet.valueOf(both);
    }
}
