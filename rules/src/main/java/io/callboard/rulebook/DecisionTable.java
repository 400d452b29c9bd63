package io.callboard.rulebook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** One version of a rule set, whole and unchangeable; equal tables have equal digests. */
public final class DecisionTable {
    public enum HitPolicy {
        /** The first row that holds decides. */
        FIRST,
        /** Every row that holds counts. */
        COLLECT
    }

    /** As many as the engine is asked about at once. */
    private static final int MOST_CONDITIONS = 12;

    private final String ruleSet;
    private final int version;
    private final HitPolicy hitPolicy;
    private final List<Column> columns;
    private final List<Column> conditions;
    private final List<Row> rows;
    private final String digest;
    private final Map<String, String> clauses = new ConcurrentHashMap<>();

    public DecisionTable(String ruleSet, int version, HitPolicy hitPolicy, List<Column> columns, List<Row> rows) {
        this.ruleSet = ruleSet;
        this.version = version;
        this.hitPolicy = hitPolicy;
        this.columns = List.copyOf(columns);
        this.conditions = columns.stream()
                .filter(column -> column.role() == Column.Role.CONDITION)
                .toList();
        this.rows = List.copyOf(rows);
        if (conditions.size() > MOST_CONDITIONS) {
            throw new IllegalArgumentException("A table has at most " + MOST_CONDITIONS + " conditions");
        }
        if (rows.stream().map(Row::id).distinct().count() != rows.size()) {
            throw new IllegalArgumentException("Row ids are unique in " + ruleSet);
        }
        this.digest = digest(canonical());
    }

    public String ruleSet() {
        return ruleSet;
    }

    public int version() {
        return version;
    }

    public HitPolicy hitPolicy() {
        return hitPolicy;
    }

    public List<Column> columns() {
        return columns;
    }

    public List<Column> conditions() {
        return conditions;
    }

    public List<Row> rows() {
        return rows;
    }

    /** SHA-256 of the table's canonical text, 64 hex digits; the version's number is no part of it. */
    public String digest() {
        return digest;
    }

    /** The row as a sentence, written once. */
    String clause(Row row) {
        return clauses.computeIfAbsent(row.id(), id -> row.clause(columns));
    }

    private String canonical() {
        var text = new StringBuilder(ruleSet).append('\n').append(hitPolicy).append('\n');
        columns.forEach(column -> text.append(column).append('\n'));
        rows.forEach(row -> text.append(row.id())
                .append(new TreeMap<>(row.conditions()))
                .append(new TreeMap<>(row.outcomes()))
                .append(row.scope())
                .append(row.validFrom())
                .append(row.validTo())
                .append(row.source())
                .append('\n')
                .append(row.note())
                .append('\n'));
        return text.toString();
    }

    private static String digest(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    @Override
    public String toString() {
        return ruleSet + " version " + version;
    }
}
