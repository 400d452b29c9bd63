package io.callboard.kernel;

import java.util.Locale;

/** Why something asked for was not done; each is one stable problem type of the HTTP contract. */
public enum Problem {
    MALFORMED,
    VALIDATION,
    KEY_REQUIRED,
    UNAUTHENTICATED,
    FORBIDDEN,
    CONFLICT_OF_INTEREST,
    NOT_FOUND,
    SEAT_TAKEN,
    NOT_ENOUGH_SEATS,
    LOCK_EXPIRED,
    LOCK_USED,
    NOT_ON_SALE,
    TASK_TAKEN,
    TASK_COMPLETED,
    DRAFT_EXISTS,
    REFUND_PENDING,
    BATCH_EXISTS,
    NOT_ISSUED,
    NEEDS_REAPPROVAL,
    WRONG_STATE,
    IN_PROGRESS,
    CLOCK_BACKWARDS,
    VERSION_CHANGED,
    TOO_LARGE,
    MEDIA_TYPE,
    VERSION_REQUIRED,
    RULE_REFUSED,
    AMOUNT_MISMATCH,
    PUBLIC_SHARE,
    INCOMPLETE,
    PLAN_INVALID,
    NOTICE_PERIOD,
    BLOCKED,
    IDEMPOTENCY_KEY_REUSED,
    TOO_MANY_REQUESTS,
    UNAVAILABLE;

    /** The last part of the type, for example {@code seat-taken}. */
    public String type() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
