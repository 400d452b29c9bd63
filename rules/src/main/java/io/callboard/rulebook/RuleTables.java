package io.callboard.rulebook;

/** Where the published versions of rule sets are found. */
public interface RuleTables {
    /** The version that decides now. */
    DecisionTable active(String ruleSet);

    /** Any version that was ever published; refuses an unknown one. */
    DecisionTable version(String ruleSet, int version);
}
