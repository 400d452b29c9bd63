package io.callboard.rulebook;

import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A table's rows as boxes over exact pieces: one axis a condition column and, last, one of days, since rows come into
 * force and go. What is asked of boxes is answered by walking over pieces, so the answer holds for every case there is.
 */
final class Boxes {
    private static final int MOST_STEPS = 2_000_000;

    private final DecisionTable table;
    private final List<Axis> axes;
    private final List<LocalDate> days;
    /** By axis and piece: the rows that may hold there. */
    private final List<List<BitSet>> rows = new ArrayList<>();
    /** By axis and row: the pieces in which it may hold. */
    private final List<List<BitSet>> pieces = new ArrayList<>();
    /** By axis: the rows that ask nothing from there on. */
    private final List<BitSet> openFrom = new ArrayList<>();

    private int steps;

    /** A piece of every axis. */
    record Spot(int[] pieces) {}

    private record Step(int axis, BitSet candidates) {}

    Boxes(DecisionTable table) {
        this.table = table;
        this.axes = new TableIndex(table).axes();
        this.days = days(table.rows());
        axes.forEach(axis ->
                rows.add(IntStream.range(0, axis.pieces()).mapToObj(axis::rows).toList()));
        rows.add(days.stream().map(this::inForce).toList());
        rows.forEach(axis -> pieces.add(turned(axis)));
        for (int axis = 0; axis < rows.size(); axis++) {
            openFrom.add(openFrom(axis));
        }
    }

    private static List<LocalDate> days(List<Row> all) {
        var cuts = new TreeSet<LocalDate>();
        all.forEach(row -> {
            if (row.validFrom() != null) {
                cuts.add(row.validFrom());
            }
            if (row.validTo() != null) {
                cuts.add(row.validTo());
            }
        });
        var days = new ArrayList<LocalDate>();
        days.add(cuts.isEmpty() ? LocalDate.EPOCH : cuts.first().minusDays(1));
        days.addAll(cuts);
        return days;
    }

    private BitSet inForce(LocalDate day) {
        var inForce = new BitSet();
        for (int row = 0; row < table.rows().size(); row++) {
            inForce.set(row, table.rows().get(row).isInForce(day));
        }
        return inForce;
    }

    private List<BitSet> turned(List<BitSet> axis) {
        var turned = new ArrayList<BitSet>();
        for (int row = 0; row < table.rows().size(); row++) {
            var own = new BitSet();
            for (int piece = 0; piece < axis.size(); piece++) {
                own.set(piece, axis.get(piece).get(row));
            }
            turned.add(own);
        }
        return turned;
    }

    private BitSet openFrom(int first) {
        var open = all();
        for (int axis = first; axis < rows.size(); axis++) {
            rows.get(axis).forEach(open::and);
        }
        return open;
    }

    private BitSet all() {
        var all = new BitSet();
        all.set(0, table.rows().size());
        return all;
    }

    /** The facts of a spot as people meet them. */
    Map<String, Object> example(Spot spot) {
        var facts = new LinkedHashMap<String, Object>();
        for (int axis = 0; axis < axes.size(); axis++) {
            facts.put(table.conditions().get(axis).name(), axes.get(axis).example(spot.pieces()[axis]));
        }
        return facts;
    }

    /** The day of a spot, where days make a difference. */
    Optional<LocalDate> day(Spot spot) {
        return days.size() == 1 ? Optional.empty() : Optional.of(days.get(spot.pieces()[axes.size()]));
    }

    /** A spot inside all these boxes, or anywhere without one, that none of the others covers. */
    Optional<Spot> outside(List<Integer> inside, BitSet others) {
        var spot = new int[rows.size()];
        steps = 0;
        return uncovered(0, inside, others, spot, new HashSet<>()) ? Optional.of(new Spot(spot)) : Optional.empty();
    }

    Optional<Spot> uncovered() {
        return outside(List.of(), all());
    }

    private boolean uncovered(int axis, List<Integer> inside, BitSet candidates, int[] spot, Set<Step> seen) {
        if (candidates.isEmpty()) {
            return anywhere(axis, inside, spot);
        }
        if (axis == rows.size() || candidates.intersects(openFrom.get(axis)) || !seen.add(new Step(axis, candidates))) {
            return false;
        }
        count();
        for (int piece = 0; piece < rows.get(axis).size(); piece++) {
            if (!isInside(axis, piece, inside)) {
                continue;
            }
            var narrowed = (BitSet) candidates.clone();
            narrowed.and(rows.get(axis).get(piece));
            spot[axis] = piece;
            if (uncovered(axis + 1, inside, narrowed, spot, seen)) {
                return true;
            }
        }
        return false;
    }

    private void count() {
        if (++steps > MOST_STEPS) {
            throw Refusal.of(
                            Problem.BLOCKED,
                            "The rows cross in so many ways that the table cannot be verified; split it by scope or"
                                    + " write fewer ranges.",
                            "reasons",
                            List.of("verification"))
                    .asException();
        }
    }

    private boolean isInside(int axis, int piece, List<Integer> inside) {
        return inside.stream().allMatch(row -> pieces.get(axis).get(row).get(piece));
    }

    private boolean anywhere(int from, List<Integer> inside, int[] spot) {
        for (int axis = from; axis < rows.size(); axis++) {
            int at = axis;
            spot[axis] = IntStream.range(0, rows.get(axis).size())
                    .filter(piece -> isInside(at, piece, inside))
                    .findFirst()
                    .orElse(-1);
            if (spot[axis] < 0) {
                return false;
            }
        }
        return true;
    }

    /** The first of these rows that holds at a spot. */
    int deciding(Spot spot, BitSet candidates) {
        return candidates.stream()
                .filter(row -> IntStream.range(0, rows.size())
                        .allMatch(
                                axis -> rows.get(axis).get(spot.pieces()[axis]).get(row)))
                .findFirst()
                .orElseThrow();
    }

    /** A spot that lies in both boxes. */
    Optional<Spot> inBoth(int one, int other) {
        var spot = new int[rows.size()];
        for (int axis = 0; axis < rows.size(); axis++) {
            var common = (BitSet) pieces.get(axis).get(one).clone();
            common.and(pieces.get(axis).get(other));
            spot[axis] = common.nextSetBit(0);
            if (spot[axis] < 0) {
                return Optional.empty();
            }
        }
        return Optional.of(new Spot(spot));
    }

    boolean contains(int outer, int inner) {
        for (int axis = 0; axis < rows.size(); axis++) {
            if (hasOwn(axis, inner, outer)) {
                return false;
            }
        }
        return true;
    }

    /** Whether on some column each of the two has values that the other has not: their ranges cross. */
    boolean cross(int one, int other) {
        for (int axis = 0; axis < axes.size(); axis++) {
            if (hasOwn(axis, one, other) && hasOwn(axis, other, one)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasOwn(int axis, int one, int other) {
        var own = (BitSet) pieces.get(axis).get(one).clone();
        own.andNot(pieces.get(axis).get(other));
        return !own.isEmpty();
    }

    /** Whether no case on any day is inside. */
    boolean isEmpty(int row) {
        return pieces.stream().anyMatch(axis -> axis.get(row).isEmpty());
    }
}
