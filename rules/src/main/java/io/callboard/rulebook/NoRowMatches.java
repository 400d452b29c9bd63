package io.callboard.rulebook;

import java.util.Map;

/** A case that no row in force covers: the table has a gap, and nothing is guessed. */
public class NoRowMatches extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NoRowMatches(String ruleSet, int version, Map<String, ?> facts) {
        super("No row of " + ruleSet + " version " + version + " covers " + facts);
    }
}
