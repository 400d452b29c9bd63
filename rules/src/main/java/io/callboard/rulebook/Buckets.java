package io.callboard.rulebook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A table's rows sorted into buckets by the pieces of one or two of its columns, so that a case is compared with the rows
 * of its bucket and not with all. A row stands in every bucket that it may hold in; rows that may hold nearly anywhere
 * stand apart and are written down once. The fewer rows are written down the sooner a table is compiled, so the columns
 * are those that need the fewest copies among those that leave no bucket crowded.
 */
public final class Buckets {
    private static final int SMALL = 16;
    private static final int CROWDED = 32;
    private static final int MOST_BUCKETS = 8192;
    private static final int NEARLY_ANYWHERE = 3;

    private final List<Integer> places;
    private final int[] counts;
    private final List<BitSet> rows;
    private final BitSet anywhere = new BitSet();
    private final int copies;
    private final int fullest;

    private Buckets(List<Integer> places, int[] counts, List<BitSet> rows, int all) {
        this.places = places;
        this.counts = counts;
        this.rows = rows;
        for (int row = 0; row < all; row++) {
            int at = row;
            long held = rows.stream().filter(bucket -> bucket.get(at)).count();
            anywhere.set(row, held * NEARLY_ANYWHERE > rows.size());
        }
        rows.forEach(bucket -> bucket.andNot(anywhere));
        copies = rows.stream().mapToInt(BitSet::cardinality).sum() + anywhere.cardinality();
        fullest = rows.stream().mapToInt(BitSet::cardinality).max().orElse(0) + anywhere.cardinality();
    }

    static Buckets of(DecisionTable table, TableIndex index) {
        var best = by(table, index, List.of());
        if (table.rows().size() < SMALL) {
            return best;
        }
        for (int one = 0; one < index.axes().size(); one++) {
            best = best.betterOf(by(table, index, List.of(one)));
            for (int other = one + 1; other < index.axes().size(); other++) {
                long pieces = (long) index.axes().get(one).pieces()
                        * index.axes().get(other).pieces();
                if (pieces <= MOST_BUCKETS) {
                    best = best.betterOf(by(table, index, List.of(one, other)));
                }
            }
        }
        return best;
    }

    private Buckets betterOf(Buckets other) {
        boolean crowded = fullest > CROWDED;
        boolean otherCrowded = other.fullest > CROWDED;
        if (crowded != otherCrowded) {
            return crowded ? other : this;
        }
        return crowded
                ? other.fullest < fullest ? other : this
                : other.copies < copies || (other.copies == copies && other.fullest < fullest) ? other : this;
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
        var counts = index.axes().stream().mapToInt(Axis::pieces).toArray();
        return new Buckets(places, counts, rows, table.rows().size());
    }

    public int count() {
        return rows.size();
    }

    /** The places of the rows that may hold in a bucket, ascending, without those that may hold anywhere. */
    public int[] rows(int bucket) {
        return rows.get(bucket).stream().toArray();
    }

    /** The places of the rows that are asked whatever the bucket. */
    public int[] anywhere() {
        return anywhere.stream().toArray();
    }

    /** The bucket of a case that lies in these pieces. */
    public int of(int[] pieces) {
        int bucket = 0;
        for (int place : places) {
            bucket = bucket * counts[place] + pieces[place];
        }
        return bucket;
    }
}
