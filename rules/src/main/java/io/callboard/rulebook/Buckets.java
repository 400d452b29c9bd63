package io.callboard.rulebook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A table's rows sorted into buckets by the pieces of one or two of its columns, so that a case is compared with the rows
 * of its bucket and not with all. A row stands in every bucket that it may hold in; the columns are those that leave the
 * fullest bucket emptiest without writing rows down too often.
 */
public final class Buckets {
    private static final int SMALL = 16;
    private static final int MOST_COPIES = 3;
    private static final int MOST_BUCKETS = 8192;

    private final List<Column> columns;
    private final List<Axis> axes;
    private final List<BitSet> rows;

    private Buckets(List<Column> columns, List<Axis> axes, List<BitSet> rows) {
        this.columns = columns;
        this.axes = axes;
        this.rows = rows;
    }

    static Buckets of(DecisionTable table, TableIndex index) {
        var best = by(table, index, List.of());
        if (table.rows().size() < SMALL) {
            return best;
        }
        int most = table.rows().size() * MOST_COPIES;
        for (int one = 0; one < index.axes().size(); one++) {
            best = better(best, by(table, index, List.of(one)), most);
            for (int other = one + 1; other < index.axes().size(); other++) {
                long pieces = (long) index.axes().get(one).pieces()
                        * index.axes().get(other).pieces();
                if (pieces <= MOST_BUCKETS) {
                    best = better(best, by(table, index, List.of(one, other)), most);
                }
            }
        }
        return best;
    }

    private static Buckets better(Buckets best, Buckets other, int most) {
        return other.copies() <= most && other.fullest() < best.fullest() ? other : best;
    }

    private static Buckets by(DecisionTable table, TableIndex index, List<Integer> places) {
        var all = new BitSet();
        all.set(0, table.rows().size());
        List<BitSet> rows = List.of(all);
        for (int place : places) {
            var axis = index.axes().get(place);
            var finer = new ArrayList<BitSet>();
            for (var coarse : rows) {
                for (int piece = 0; piece < axis.pieces(); piece++) {
                    var bucket = (BitSet) coarse.clone();
                    bucket.and(axis.rows(piece));
                    finer.add(bucket);
                }
            }
            rows = finer;
        }
        return new Buckets(
                places.stream().map(table.conditions()::get).toList(),
                places.stream().map(index.axes()::get).toList(),
                rows);
    }

    private int copies() {
        return rows.stream().mapToInt(BitSet::cardinality).sum();
    }

    private int fullest() {
        return rows.stream().mapToInt(BitSet::cardinality).max().orElse(0);
    }

    public int count() {
        return rows.size();
    }

    /** The places of the rows that may hold in a bucket, ascending. */
    public int[] rows(int bucket) {
        return rows.get(bucket).stream().toArray();
    }

    /** The bucket of a case. */
    public int of(Map<String, Object> facts) {
        int bucket = 0;
        for (int place = 0; place < axes.size(); place++) {
            var axis = axes.get(place);
            bucket = bucket * axis.pieces()
                    + axis.pieceOf(
                            Objects.requireNonNull(facts.get(columns.get(place).name())));
        }
        return bucket;
    }
}
