package io.callboard.refund;

import java.util.EnumSet;
import java.util.Set;

/** Where a refund is; each state knows where it may go. */
public enum RefundStatus {
    REQUESTED,
    APPROVED,
    REJECTED,
    PAYING,
    DONE,
    FAILED,
    WITHDRAWN;

    public Set<RefundStatus> next() {
        return switch (this) {
            case REQUESTED -> EnumSet.of(APPROVED, REJECTED, WITHDRAWN);
            case APPROVED -> EnumSet.of(PAYING, DONE);
            case PAYING -> EnumSet.of(DONE, FAILED);
            case FAILED -> EnumSet.of(PAYING, DONE);
            case REJECTED, DONE, WITHDRAWN -> EnumSet.noneOf(RefundStatus.class);
        };
    }

    /** The states from which one may come to this one. */
    public Set<RefundStatus> before() {
        var before = EnumSet.noneOf(RefundStatus.class);
        for (var state : values()) {
            if (state.next().contains(this)) {
                before.add(state);
            }
        }
        return before;
    }

    public boolean isOver() {
        return next().isEmpty();
    }
}
