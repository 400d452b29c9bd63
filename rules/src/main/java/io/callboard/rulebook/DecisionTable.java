package io.callboard.rulebook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;

/** One version of a rule set, whole and unchangeable; equal tables have equal digests. */
public record DecisionTable(String ruleSet, int version, HitPolicy hitPolicy, List<Column> columns, List<Row> rows) {
    public enum HitPolicy {
        /** The first row that holds decides. */
        FIRST,
        /** Every row that holds counts. */
        COLLECT
    }

    public DecisionTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        var ids = rows.stream().map(Row::id).distinct().count();
        if (ids != rows.size()) {
            throw new IllegalArgumentException("Row ids are unique in " + ruleSet);
        }
    }

    public List<Column> conditions() {
        return columns.stream()
                .filter(column -> column.role() == Column.Role.CONDITION)
                .toList();
    }

    /** SHA-256 of the table's canonical text, 64 hex digits; the version's number is no part of it. */
    public String digest() {
        var text = new StringBuilder(ruleSet).append('\n').append(hitPolicy).append('\n');
        columns.forEach(column -> text.append(column).append('\n'));
        rows.forEach(row -> text.append(row.id())
                .append(new TreeMap<>(row.conditions()))
                .append(new TreeMap<>(row.outcomes()))
                .append(row.validFrom())
                .append(row.validTo())
                .append(row.source())
                .append(row.note())
                .append('\n'));
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
