package io.callboard.app.http;

import io.callboard.kernel.Problem;
import org.springframework.http.HttpStatus;

/** Which status each problem of the contract is answered with. */
final class ProblemStatus {
    private ProblemStatus() {}

    static HttpStatus of(Problem problem) {
        return switch (problem) {
            case MALFORMED, VALIDATION, KEY_REQUIRED -> HttpStatus.BAD_REQUEST;
            case UNAUTHENTICATED -> HttpStatus.UNAUTHORIZED;
            case FORBIDDEN, CONFLICT_OF_INTEREST -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case SEAT_TAKEN,
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
                    CLOCK_BACKWARDS -> HttpStatus.CONFLICT;
            case VERSION_CHANGED -> HttpStatus.PRECONDITION_FAILED;
            case TOO_LARGE -> HttpStatus.PAYLOAD_TOO_LARGE;
            case MEDIA_TYPE -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
            case VERSION_REQUIRED -> HttpStatus.PRECONDITION_REQUIRED;
            case RULE_REFUSED,
                    AMOUNT_MISMATCH,
                    PUBLIC_SHARE,
                    INCOMPLETE,
                    PLAN_INVALID,
                    NOTICE_PERIOD,
                    BLOCKED,
                    IDEMPOTENCY_KEY_REUSED -> HttpStatus.UNPROCESSABLE_ENTITY;
            case TOO_MANY_REQUESTS -> HttpStatus.TOO_MANY_REQUESTS;
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }
}
