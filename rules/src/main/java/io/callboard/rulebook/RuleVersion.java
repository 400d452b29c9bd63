package io.callboard.rulebook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of a rule set without its table: where it stands and who did what. EditNo counts the edits of a draft;
 * whoever edits names the one that they saw. ActiveFrom is the planned moment (business time), activatedAt the real one.
 */
public record RuleVersion(
        String ruleSet,
        int version,
        RuleStatus status,
        String digest,
        int rows,
        String author,
        Instant createdAt,
        int editNo,
        String editedBy,
        Instant editedAt,
        @Nullable Instant submittedAt,
        @Nullable String approver,
        @Nullable Instant decidedAt,
        @Nullable String comment,
        @Nullable Instant activeFrom,
        @Nullable Instant activatedAt,
        @Nullable Instant retiredAt,
        @Nullable String reason) {

    /** Rule set and version in one word, as processes know it. */
    public String key() {
        return key(ruleSet, version);
    }

    public static String key(String ruleSet, int version) {
        return ruleSet + ":" + version;
    }
}
