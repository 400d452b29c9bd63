package io.callboard.rulebook.law;

import io.callboard.rulebook.Buckets;
import io.callboard.rulebook.Column;
import io.callboard.rulebook.Condition;
import io.callboard.rulebook.DecisionTable;
import io.callboard.rulebook.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Renders a table as rules, one a row and bucket ({@code -1}: any), by one fixed template. Nothing that a person typed stands in a rule: rows and
 * columns are named by their places and words by their numbers in a dictionary, so a rule holds digits and the template
 * and nothing else, and no text can become code.
 */
final class Template {
    private static final String HEAD =
            """
            package io.callboard.rulebook.law.rendered;
            import io.callboard.rulebook.law.Case;
            global java.util.List findings;
            """;
    private static final String RULE =
            """
            rule "row %1$d in %2$d"
            when
                Case( %3$s )
            then
                findings.add(%1$d);
            end
            """;

    private final DecisionTable table;
    private final Buckets buckets;
    private final Map<String, Integer> dictionary = new HashMap<>();

    Template(DecisionTable table, Buckets buckets) {
        this.table = table;
        this.buckets = buckets;
    }

    String render() {
        var rules = new StringBuilder(HEAD);
        var constraints = table.rows().stream().map(this::constraints).toList();
        for (int row : buckets.anywhere()) {
            rules.append(RULE.formatted(row, -1, constraints.get(row)));
        }
        for (int bucket = 0; bucket < buckets.count(); bucket++) {
            for (int row : buckets.rows(bucket)) {
                var more = constraints.get(row);
                rules.append(RULE.formatted(row, bucket, "bucket == " + bucket + (more.isEmpty() ? "" : ", ") + more));
            }
        }
        return rules.toString();
    }

    /** The numbers that the words of this table have, once it is rendered. */
    Map<String, Integer> dictionary() {
        return Map.copyOf(dictionary);
    }

    private String constraints(Row row) {
        var constraints = new ArrayList<String>();
        var columns = table.conditions();
        for (int place = 0; place < columns.size(); place++) {
            var constraint = constraint(columns.get(place), row.condition(columns.get(place)), place);
            if (constraint != null) {
                constraints.add(constraint);
            }
        }
        return String.join(", ", constraints);
    }

    private @Nullable String constraint(Column column, Condition condition, int place) {
        if (condition instanceof Condition.Range range) {
            return range(range, place);
        }
        if (condition instanceof Condition.In in) {
            return column.type().isNumeric() ? numbers(in.values(), place) : words(in.values(), place);
        }
        return null;
    }

    private static String range(Condition.Range range, int place) {
        var ends = new ArrayList<String>();
        if (range.from() != null) {
            ends.add("number" + place + " >= " + literal(range.from()));
        }
        if (range.to() != null) {
            ends.add("number" + place + " < " + literal(range.to()));
        }
        return String.join(", ", ends);
    }

    private static String numbers(List<String> values, int place) {
        return values.stream()
                .map(value -> "number" + place + " == " + literal(new BigDecimal(value)))
                .collect(Collectors.joining(" || "));
    }

    private String words(List<String> values, int place) {
        return values.stream()
                .map(value -> "word" + place + " == " + number(value))
                .collect(Collectors.joining(" || "));
    }

    private int number(String word) {
        return dictionary.computeIfAbsent(word, unknown -> dictionary.size());
    }

    private static String literal(BigDecimal number) {
        return Exact.of(number) + "L";
    }
}
