package io.callboard.refund;

/** Who agrees to a refund: nobody more, finance, or finance and then a manager. */
public enum RefundRoute {
    AUTO,
    FINANCE,
    MANAGER
}
