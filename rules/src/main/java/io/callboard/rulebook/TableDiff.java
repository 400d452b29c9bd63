package io.callboard.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a table says otherwise than another, row by row; rows are the same by their id. */
public record TableDiff(List<Change> changes) {
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }

    /** One row: which cells differ, by the names of the head; for a changed one only. */
    public record Change(String row, Kind kind, Set<String> cells) {}

    public static TableDiff of(DecisionTable before, DecisionTable after) {
        var csv = new TableCsv(after.columns());
        var head = RawRow.head(after.columns());
        var old = before.rows().stream().collect(Collectors.toMap(Row::id, Function.identity()));
        var changes = new ArrayList<Change>();
        for (var row : after.rows()) {
            var same = old.remove(row.id());
            if (same == null) {
                changes.add(new Change(row.id(), Kind.ADDED, Set.of()));
            } else if (!same.equals(row)) {
                changes.add(new Change(row.id(), Kind.CHANGED, differing(head, csv.cells(same), csv.cells(row))));
            }
        }
        before.rows().stream()
                .filter(row -> old.containsKey(row.id()))
                .forEach(row -> changes.add(new Change(row.id(), Kind.REMOVED, Set.of())));
        return new TableDiff(List.copyOf(changes));
    }

    private static Set<String> differing(List<String> head, List<String> before, List<String> after) {
        return IntStream.range(0, head.size())
                .filter(place -> !before.get(place).equals(after.get(place)))
                .mapToObj(head::get)
                .collect(Collectors.toUnmodifiableSet());
    }

    public Map<String, Change> byRow() {
        return changes.stream().collect(Collectors.toUnmodifiableMap(Change::row, Function.identity()));
    }

    public long count(Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }
}
