package io.callboard.kernel;

/** What a member of staff may be; the three administrators exclude each other and have no business rights. */
public enum Role {
    PLANNER,
    MANAGER,
    FINANCE,
    COMPLIANCE,
    SAFETY,
    RULES,
    SELLER,
    GATE,
    SYSADMIN,
    SECADMIN,
    AUDITOR
}
