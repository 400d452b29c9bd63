package io.callboard.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A column of numbers, cut where ranges begin and end and around single values. Money and counts are whole and not
 * negative, shares lie from 0 to 100, hours have no bounds and may be negative: after the curtain.
 */
final class NumberAxis implements Axis {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private static final Map<Column.Type, BigDecimal> USUAL = Map.of(
            Column.Type.MONEY, BigDecimal.valueOf(68_000),
            Column.Type.NUMBER, BigDecimal.valueOf(1_000),
            Column.Type.PERCENT, BigDecimal.valueOf(50));

    /** A place between numbers: before a value, or right after it. */
    private record Cut(BigDecimal value, boolean after) implements Comparable<Cut> {
        @Override
        public int compareTo(Cut other) {
            int byValue = value.compareTo(other.value);
            return byValue != 0 ? byValue : Boolean.compare(after, other.after);
        }

        boolean isAtOrBefore(BigDecimal number) {
            int order = value.compareTo(number);
            return order < 0 || (order == 0 && !after);
        }
    }

    private final Column column;
    private final boolean bounded;
    private final List<Cut> cuts;
    private final List<BitSet> rows = new ArrayList<>();

    NumberAxis(Column column, List<Condition> conditions) {
        this.column = column;
        this.bounded = column.type() != Column.Type.HOURS;
        var places = new TreeSet<Cut>();
        conditions.forEach(condition -> cut(condition, places));
        if (bounded) {
            places.removeIf(cut -> cut.value().signum() < 0 || (cut.value().signum() == 0 && !cut.after()));
        }
        if (column.type() == Column.Type.PERCENT) {
            places.removeIf(cut -> cut.compareTo(new Cut(HUNDRED, true)) >= 0);
        }
        cuts = List.copyOf(places);
        for (int piece = 0; piece < pieces(); piece++) {
            rows.add(holding(conditions, (BigDecimal) example(piece)));
        }
    }

    private void cut(Condition condition, TreeSet<Cut> places) {
        if (condition instanceof Condition.Range range) {
            add(range.from(), places);
            add(range.to(), places);
        } else if (condition instanceof Condition.In in) {
            in.values().forEach(value -> around(new BigDecimal(value), places));
        }
    }

    private static void add(@Nullable BigDecimal end, TreeSet<Cut> places) {
        if (end != null) {
            places.add(new Cut(end, false));
        }
    }

    private void around(BigDecimal value, TreeSet<Cut> places) {
        places.add(new Cut(value, false));
        places.add(column.type().isWhole() ? new Cut(value.add(BigDecimal.ONE), false) : new Cut(value, true));
    }

    private static BitSet holding(List<Condition> conditions, BigDecimal number) {
        var holding = new BitSet(conditions.size());
        for (int row = 0; row < conditions.size(); row++) {
            holding.set(row, conditions.get(row).holds(number));
        }
        return holding;
    }

    @Override
    public int pieces() {
        return cuts.size() + 1;
    }

    @Override
    public int pieceOf(Object fact) {
        var number = (BigDecimal) fact;
        int low = 0;
        int high = cuts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cuts.get(middle).isAtOrBefore(number)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public BitSet rows(int piece) {
        return rows.get(piece);
    }

    /** A usual value where the piece has one, else the first of the piece, which shows best where ranges meet. */
    @Override
    public Object example(int piece) {
        var usual = USUAL.get(column.type());
        return usual != null && pieceOf(usual) == piece ? usual : first(piece);
    }

    private BigDecimal first(int piece) {
        if (piece == 0) {
            return bounded || cuts.isEmpty()
                    ? BigDecimal.ZERO
                    : cuts.get(0).value().subtract(BigDecimal.ONE);
        }
        var begins = cuts.get(piece - 1);
        if (!begins.after()) {
            return begins.value();
        }
        boolean last = piece == cuts.size();
        var end = last
                ? column.type() == Column.Type.PERCENT
                        ? HUNDRED
                        : begins.value().add(TWO)
                : cuts.get(piece).value();
        return begins.value().add(end).divide(TWO);
    }
}
