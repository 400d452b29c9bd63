package io.callboard.sale;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Chooses seats for people who do not choose themselves. Free seats come in the plan's order, best first. It looks for a
 * run of neighbours in one row, and among those for one that leaves no single seat alone; without a run it takes the best.
 */
public final class BestSeats {
    private BestSeats() {}

    /** A free seat; neighbours in a row have following ordinals. */
    public record Free(String seatCode, String area, String row, int ordinal) {
        private boolean isNeighbourOf(Free before) {
            return area.equals(before.area) && row.equals(before.row) && ordinal == before.ordinal + 1;
        }
    }

    /** As many seats as asked for, or fewer when there are not that many. */
    public static List<Free> choose(List<Free> free, int count) {
        return fromRun(runs(free), count).orElseGet(() -> free.subList(0, Math.min(count, free.size())));
    }

    private static List<List<Free>> runs(List<Free> free) {
        var runs = new ArrayList<List<Free>>();
        for (var seat : free) {
            var last = runs.isEmpty() ? List.<Free>of() : runs.get(runs.size() - 1);
            if (!last.isEmpty() && seat.isNeighbourOf(last.get(last.size() - 1))) {
                last.add(seat);
            } else {
                runs.add(new ArrayList<>(List.of(seat)));
            }
        }
        return runs;
    }

    private static Optional<List<Free>> fromRun(List<List<Free>> runs, int count) {
        return runs.stream()
                .filter(run -> run.size() >= count)
                .min(Comparator.comparing((List<Free> run) -> run.size() == count + 1)
                        .thenComparing(run -> run.get(0).ordinal()))
                .map(run -> run.subList(0, count));
    }
}
