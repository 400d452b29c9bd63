package io.callboard.rulebook;

import io.callboard.rulebook.Boxes.Spot;
import io.callboard.rulebook.DecisionTable.HitPolicy;
import io.callboard.rulebook.Finding.Kind;
import io.callboard.rulebook.Finding.Severity;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds what is wrong with a table before it decides anything, each fault with a case that shows it. Rows are compared
 * with those of their own scope, for a more specific scope goes first by intention; only the rows for everybody must cover
 * every case.
 */
public final class Verification {
    private static final int MOST_FINDINGS = 200;

    private final RuleFamily family;
    private final DecisionTable table;
    private final List<Finding> findings = new ArrayList<>();

    private Verification(RuleFamily family, DecisionTable table) {
        this.family = family;
        this.table = table;
    }

    /** The findings in the order of the rows, gaps first; at most 200. */
    public static List<Finding> of(RuleFamily family, DecisionTable table) {
        return new Verification(family, table).run();
    }

    private List<Finding> run() {
        var byScope = table.rows().stream()
                .collect(Collectors.groupingBy(Row::scope, LinkedHashMap::new, Collectors.toList()));
        byScope.putIfAbsent(Scope.GLOBAL, List.of());
        byScope.forEach(this::verify);
        table.rows().forEach(this::verifyOutcomes);
        return List.copyOf(findings.subList(0, Math.min(findings.size(), MOST_FINDINGS)));
    }

    private void verifyOutcomes(Row row) {
        var missing = family.missing(row);
        if (!missing.isEmpty()) {
            var words = "Row " + row.id() + " says nothing of " + String.join(", ", missing) + ".";
            add(Kind.TYPE_ERROR, Severity.BLOCKING, List.of(row), Map.of(), words);
        }
    }

    private void verify(Scope scope, List<Row> rows) {
        var own = new DecisionTable(table.ruleSet(), table.version(), table.hitPolicy(), table.columns(), rows);
        var boxes = new Boxes(own);
        if (table.hitPolicy() == HitPolicy.COLLECT) {
            neverInForce(boxes, rows);
            contradictions(boxes, rows);
            return;
        }
        if (scope.equals(Scope.GLOBAL)) {
            boxes.uncovered().ifPresent(spot -> gap(boxes, spot));
        }
        var alive = alive(boxes, rows);
        overlaps(boxes, rows, alive);
    }

    private void gap(Boxes boxes, Spot spot) {
        var words = sentence(boxes, spot) + " is covered by no row.";
        add(Kind.GAP, Severity.BLOCKING, List.of(), boxes.example(spot), words);
    }

    private void neverInForce(Boxes boxes, List<Row> rows) {
        for (int row = 0; row < rows.size(); row++) {
            if (boxes.isEmpty(row)) {
                never(rows.get(row));
            }
        }
    }

    private void never(Row row) {
        var words = "Row " + row.id() + " never holds: its dates or its cells leave nothing.";
        add(Kind.UNREACHABLE, Severity.BLOCKING, List.of(row), Map.of(), words);
    }

    /** The rows that decide some case; the others are found to be shadowed or unreachable. */
    private BitSet alive(Boxes boxes, List<Row> rows) {
        var alive = new BitSet();
        for (int row = 0; row < rows.size(); row++) {
            if (boxes.isEmpty(row)) {
                never(rows.get(row));
            } else if (!isShadowed(boxes, rows, row, alive) && !isUnreachable(boxes, rows, row, alive)) {
                alive.set(row);
            }
        }
        return alive;
    }

    private boolean isShadowed(Boxes boxes, List<Row> rows, int row, BitSet before) {
        for (int earlier = before.nextSetBit(0); earlier >= 0; earlier = before.nextSetBit(earlier + 1)) {
            if (boxes.contains(earlier, row)) {
                var spot = boxes.outside(List.of(earlier, row), until(before, earlier))
                        .orElseGet(
                                () -> boxes.outside(List.of(row), new BitSet()).orElseThrow());
                boolean twins = boxes.contains(row, earlier);
                shadowed(boxes, spot, rows.get(earlier), rows.get(row), twins);
                return true;
            }
        }
        return false;
    }

    /** Those of the rows that come before one. */
    private static BitSet until(BitSet rows, int row) {
        return rows.get(0, row);
    }

    private void shadowed(Boxes boxes, Spot spot, Row earlier, Row row, boolean twins) {
        boolean differ = !earlier.outcomes().equals(row.outcomes());
        var both = List.of(earlier, row);
        if (twins && differ) {
            var words = sentence(boxes, spot) + " matches rows " + earlier.id() + " and " + row.id()
                    + ", which hold for the same cases: " + said(earlier) + " and " + said(row) + ".";
            add(Kind.CONFLICT, Severity.BLOCKING, both, boxes.example(spot), words);
        } else {
            var words = "Row " + row.id() + " never decides: whatever it holds for, row " + earlier.id()
                    + " decides before it. " + sentence(boxes, spot) + ": " + said(earlier) + ".";
            add(Kind.SHADOWED, differ ? Severity.BLOCKING : Severity.WARNING, both, boxes.example(spot), words);
        }
    }

    private boolean isUnreachable(Boxes boxes, List<Row> rows, int row, BitSet before) {
        if (boxes.outside(List.of(row), before).isPresent()) {
            return false;
        }
        var those = before.stream()
                .filter(earlier -> boxes.inBoth(earlier, row).isPresent())
                .mapToObj(rows::get)
                .toList();
        var spot = boxes.outside(List.of(row), new BitSet()).orElseThrow();
        var decides = rows.get(boxes.deciding(spot, before));
        var words = "Row " + rows.get(row).id() + " never decides: rows "
                + those.stream().map(Row::id).collect(Collectors.joining(", ")) + " together decide before it. "
                + sentence(boxes, spot) + ": row " + decides.id() + ", " + said(decides) + ".";
        var all = new ArrayList<>(those);
        all.add(rows.get(row));
        boolean differ = those.stream()
                .anyMatch(each -> !each.outcomes().equals(rows.get(row).outcomes()));
        add(Kind.UNREACHABLE, differ ? Severity.BLOCKING : Severity.WARNING, all, boxes.example(spot), words);
        return true;
    }

    private void overlaps(Boxes boxes, List<Row> rows, BitSet alive) {
        for (int row = alive.nextSetBit(0); row >= 0; row = alive.nextSetBit(row + 1)) {
            for (int earlier = alive.nextSetBit(0); earlier < row; earlier = alive.nextSetBit(earlier + 1)) {
                var one = rows.get(earlier);
                var other = rows.get(row);
                if (!one.outcomes().equals(other.outcomes()) && boxes.cross(earlier, row)) {
                    boxes.outside(List.of(earlier, row), until(alive, earlier))
                            .ifPresent(spot -> overlap(boxes, spot, one, other));
                }
            }
        }
    }

    /** Steps of one ladder that cross are a mistake; rows that ask different things may be meant in this order. */
    private void overlap(Boxes boxes, Spot spot, Row one, Row other) {
        boolean sameLadder = one.conditions().keySet().equals(other.conditions().keySet());
        var words = sentence(boxes, spot) + " matches rows " + one.id() + " and " + other.id() + ": " + said(one)
                + " and " + said(other) + "; row " + one.id() + " decides.";
        add(
                Kind.OVERLAP,
                sameLadder ? Severity.BLOCKING : Severity.WARNING,
                List.of(one, other),
                boxes.example(spot),
                words);
    }

    /** Where every row counts, two that hold for one case must not name different sums. */
    private void contradictions(Boxes boxes, List<Row> rows) {
        for (int row = 0; row < rows.size(); row++) {
            for (int earlier = 0; earlier < row; earlier++) {
                var one = rows.get(earlier);
                var other = rows.get(row);
                var sum = contradicted(one, other);
                if (sum.isPresent()) {
                    boxes.inBoth(earlier, row).ifPresent(spot -> {
                        var words = sentence(boxes, spot) + " matches rows " + one.id() + " and " + other.id() + ": "
                                + said(one) + " and " + said(other) + ".";
                        add(Kind.CONFLICT, Severity.BLOCKING, List.of(one, other), boxes.example(spot), words);
                    });
                }
            }
        }
    }

    private Optional<Column> contradicted(Row one, Row other) {
        return table.columns().stream()
                .filter(column -> column.role() == Column.Role.OUTCOME && column.type() == Column.Type.MONEY)
                .filter(column -> {
                    var first = one.outcomes().get(column.name());
                    var second = other.outcomes().get(column.name());
                    return first != null && second != null && !first.equals(second);
                })
                .findFirst();
    }

    private String sentence(Boxes boxes, Spot spot) {
        var example = boxes.example(spot);
        var facts = table.conditions().stream()
                .map(column -> column.label() + " " + Words.of(column, example.get(column.name())))
                .collect(Collectors.joining(", "));
        return "A case with " + facts + boxes.day(spot).map(day -> " on " + day).orElse("");
    }

    private String said(Row row) {
        return table.columns().stream()
                .filter(column -> row.outcomes().containsKey(column.name()))
                .map(column ->
                        column.label() + " " + Words.of(column, row.outcomes().get(column.name())))
                .collect(Collectors.joining(", "));
    }

    private void add(Kind kind, Severity severity, List<Row> rows, Map<String, Object> example, String words) {
        findings.add(new Finding(kind, severity, rows.stream().map(Row::id).toList(), example, words));
    }
}
