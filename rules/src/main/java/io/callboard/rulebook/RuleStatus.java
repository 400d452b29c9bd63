package io.callboard.rulebook;

/** How far a version is on its way: edited, handed in, decided, planned, deciding, followed by another. */
public enum RuleStatus {
    DRAFT,
    SUBMITTED,
    REJECTED,
    APPROVED,
    SCHEDULED,
    ACTIVE,
    RETIRED;

    /** Whether it was ever approved by a second person, or came with the house. */
    public boolean wasApproved() {
        return this == APPROVED || this == SCHEDULED || this == ACTIVE || this == RETIRED;
    }
}
