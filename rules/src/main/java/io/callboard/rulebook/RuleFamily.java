package io.callboard.rulebook;

import java.util.List;

/** What a rule set is made of: its key, its columns, and the class beside which its default rows lie. */
public record RuleFamily(String ruleSet, Class<?> home, List<Column> columns) {
    public RuleFamily {
        columns = List.copyOf(columns);
    }
}
