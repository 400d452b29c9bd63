package io.callboard.refund;

/** Why somebody wants their money back. */
public enum RefundCause {
    BUYER_CHANGED_MIND,
    PRESENTER_CANCELLED,
    POSTPONED,
    CAST_OR_PROGRAMME_CHANGED,
    OBSTRUCTED_VIEW,
    ILLNESS_OR_FORCE_MAJEURE,
    DUPLICATE_PAYMENT,
    DUPLICATE_REAL_NAME,
    MINOR_WITHOUT_CONSENT,
    STAFF_ERROR
}
