package io.callboard.rulebook;

import io.callboard.rulebook.law.CompiledTable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Decides cases by published tables and says how. Compiled tables are kept by digest, some of them, and compiled again
 * when they are asked for after that; whoever is deciding finishes on the version that they began with.
 */
public final class Rulebook {
    private static final int KEPT = 64;

    private final RuleTables tables;
    private final Map<String, CompiledTable> compiled = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CompiledTable> eldest) {
            return size() > KEPT;
        }
    };

    public Rulebook(RuleTables tables) {
        this.tables = tables;
    }

    /** Decides by the active version as it stands on this day. */
    public Decision decide(String ruleSet, Map<String, ?> facts, LocalDate on) {
        return decide(tables.active(ruleSet), facts, on);
    }

    /** Decides by a version that was frozen earlier. */
    public Decision decide(String ruleSet, int version, Map<String, ?> facts, LocalDate on) {
        return decide(tables.version(ruleSet, version), facts, on);
    }

    public int activeVersion(String ruleSet) {
        return tables.active(ruleSet).version();
    }

    /** The active table, for people who want to read it. */
    public DecisionTable active(String ruleSet) {
        return tables.active(ruleSet);
    }

    /** The first compilation in a process costs a second or two; better at start than for the first buyer. */
    public void warmUp(List<String> ruleSets) {
        ruleSets.forEach(ruleSet -> compiled(tables.active(ruleSet)));
    }

    private Decision decide(DecisionTable table, Map<String, ?> facts, LocalDate on) {
        var typed = TableCsv.typed(table.conditions(), facts);
        var hits = compiled(table).rowsThatHold(typed);
        var inForce = table.rows().stream().filter(row -> row.isInForce(on)).toList();
        var hit = inForce.stream()
                .filter(hits::contains)
                .findFirst()
                .orElseThrow(() -> new NoRowMatches(table.ruleSet(), table.version(), new TreeMap<>(typed)));
        var miss = new NearestRow(table, typed).other(hit, inForce).orElse(null);
        return new Decision(
                table.ruleSet(),
                table.version(),
                table.digest(),
                hit.id(),
                hit.clause(table.columns()),
                hit.outcomes(),
                new TreeMap<>(typed),
                miss);
    }

    private CompiledTable compiled(DecisionTable table) {
        synchronized (compiled) {
            return compiled.computeIfAbsent(table.digest(), digest -> CompiledTable.of(table));
        }
    }
}
