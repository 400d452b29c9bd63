package io.callboard.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Decides cases by published tables and says how. Whoever is deciding finishes on the version that they began with. Among
 * the rows that hold, those of the most specific scope come first, then the table's order counts.
 */
public final class Rulebook {
    private static final Comparator<Row> MOST_SPECIFIC =
            Comparator.comparing((Row row) -> row.scope().kind()).reversed();

    private final RuleTables tables;
    private final CompiledTables compiled;

    public Rulebook(RuleTables tables, CompiledTables compiled) {
        this.tables = tables;
        this.compiled = compiled;
    }

    /** Decides by the active version as it stands on this day. */
    public Decision decide(String ruleSet, Map<String, ?> facts, Setting setting, LocalDate on) {
        return decide(tables.active(ruleSet), facts, setting, on);
    }

    public Decision decide(String ruleSet, Map<String, ?> facts, LocalDate on) {
        return decide(ruleSet, facts, Setting.ANYWHERE, on);
    }

    /** Decides by a version that was frozen earlier. */
    public Decision decide(String ruleSet, int version, Map<String, ?> facts, Setting setting, LocalDate on) {
        return decide(tables.version(ruleSet, version), facts, setting, on);
    }

    public int activeVersion(String ruleSet) {
        return tables.active(ruleSet).version();
    }

    /** The active table, for people who want to read it. */
    public DecisionTable active(String ruleSet) {
        return tables.active(ruleSet);
    }

    /** Decides by a table that may be a draft. Throws {@link NoRowMatches} where it has a gap. */
    public Decision decide(DecisionTable table, Map<String, ?> facts, Setting setting, LocalDate on) {
        var typed = CaseFacts.read(table.conditions(), facts);
        return decideTyped(table, typed, setting, on);
    }

    private Decision decideTyped(DecisionTable table, Map<String, Object> facts, Setting setting, LocalDate on) {
        var ready = compiled.of(table);
        var pieces = ready.index().pieces(facts);
        var hits = hits(table, ready.rowsThatHold(facts, pieces), setting, on);
        facts.putAll(setting.facts());
        if (table.hitPolicy() == DecisionTable.HitPolicy.COLLECT) {
            return collected(table, facts, hits);
        }
        if (hits.isEmpty()) {
            throw new NoRowMatches(table.ruleSet(), table.version(), facts);
        }
        var hit = hits.get(0);
        return new Decision(
                table.ruleSet(),
                table.version(),
                table.digest(),
                hit.id(),
                table.clause(hit),
                hit.outcomes(),
                facts,
                new NearestRow(table, ready.index(), facts, pieces)
                        .otherThan(hit, setting, on)
                        .orElse(null));
    }

    private static List<Row> hits(DecisionTable table, List<Integer> places, Setting setting, LocalDate on) {
        var hits = new ArrayList<Row>();
        for (int place : places) {
            var row = table.rows().get(place);
            if (row.isFor(setting, on)) {
                hits.add(row);
            }
        }
        hits.sort(MOST_SPECIFIC);
        return hits;
    }

    /** Every row counts: outcomes are lists by column, in the rows' order; without a row they are empty. */
    private static Decision collected(DecisionTable table, Map<String, Object> facts, List<Row> hits) {
        var outcome = new LinkedHashMap<String, Object>();
        for (var column : table.columns()) {
            var said = new ArrayList<Object>();
            hits.stream()
                    .map(row -> row.outcomes().get(column.name()))
                    .filter(value -> value != null)
                    .forEach(said::add);
            if (!said.isEmpty()) {
                outcome.put(column.name(), List.copyOf(said));
            }
        }
        var rows = hits.isEmpty() ? "-" : hits.stream().map(Row::id).collect(Collectors.joining("+"));
        var clause = hits.isEmpty()
                ? "No row holds."
                : hits.stream().map(table::clause).collect(Collectors.joining("; "));
        return new Decision(table.ruleSet(), table.version(), table.digest(), rows, clause, outcome, facts, null);
    }
}
