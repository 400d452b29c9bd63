package io.callboard.refund;

/** Where a payout is: due, sent, not known whether it arrived, paid, refused by the gateway, or paid by hand. */
public enum PayoutStatus {
    DUE,
    SENT,
    UNKNOWN,
    PAID,
    FAILED,
    MANUAL;

    /** Whether the money is where it belongs. */
    public boolean isSettled() {
        return this == PAID || this == MANUAL;
    }
}
