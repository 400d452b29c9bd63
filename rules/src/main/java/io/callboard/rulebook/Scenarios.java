package io.callboard.rulebook;

import java.util.List;
import java.util.Map;

/** The cases that every version of a rule set must decide as expected. */
public interface Scenarios {
    /** A case by name: its facts, and the outcomes that are expected of it, some or all. */
    record Scenario(String name, Map<String, Object> facts, Map<String, Object> expect) {}

    /** In the order in which they were written. */
    List<Scenario> of(String ruleSet);

    void replace(String ruleSet, List<Scenario> scenarios);
}
