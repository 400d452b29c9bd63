package io.callboard.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The tables that the house opens with, version 1 of each, from CSV beside their feature's classes. */
public final class DefaultTables {
    private DefaultTables() {}

    public static DecisionTable of(RuleFamily family) {
        var place = "/" + family.home().getPackageName().replace('.', '/') + "/" + family.ruleSet() + ".csv";
        try (var csv = family.home().getResourceAsStream(place)) {
            if (csv == null) {
                throw new IllegalStateException("No default rows at " + place);
            }
            var rows = new TableCsv(family.columns()).read(csv);
            return new DecisionTable(family.ruleSet(), 1, family.hitPolicy(), family.columns(), rows);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
