package io.callboard.rulebook;

import io.callboard.rulebook.DecisionTable.HitPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The tables that the house opens with, version 1 of each, from CSV beside their feature's classes. */
public final class DefaultTables implements RuleTables {
    private final Map<String, DecisionTable> tables;

    public DefaultTables(List<RuleFamily> families) {
        tables = families.stream()
                .map(DefaultTables::load)
                .collect(Collectors.toUnmodifiableMap(DecisionTable::ruleSet, Function.identity()));
    }

    private static DecisionTable load(RuleFamily family) {
        var place = "/" + family.home().getPackageName().replace('.', '/') + "/" + family.ruleSet() + ".csv";
        try (var csv = family.home().getResourceAsStream(place)) {
            if (csv == null) {
                throw new IllegalStateException("No default rows at " + place);
            }
            var rows = new TableCsv(family.columns()).read(csv);
            return new DecisionTable(family.ruleSet(), 1, HitPolicy.FIRST, family.columns(), rows);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public DecisionTable active(String ruleSet) {
        var table = tables.get(ruleSet);
        if (table == null) {
            throw new IllegalArgumentException("There is no rule set " + ruleSet);
        }
        return table;
    }

    @Override
    public DecisionTable version(String ruleSet, int version) {
        var table = active(ruleSet);
        if (table.version() != version) {
            throw new IllegalArgumentException("There is no version " + version + " of " + ruleSet);
        }
        return table;
    }
}
