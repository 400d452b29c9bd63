package io.callboard.show;

import java.util.EnumSet;
import java.util.Set;

/** Where a performance is, from the plan to the settlement; each state knows where it may go. */
public enum PerformanceStatus {
    PLANNED,
    APPROVED,
    SCHEDULED,
    ON_SALE,
    SUSPENDED,
    SALE_CLOSED,
    POSTPONED,
    CANCELLED,
    ENDED,
    SETTLED;

    public Set<PerformanceStatus> next() {
        return switch (this) {
            case PLANNED -> EnumSet.of(APPROVED);
            case APPROVED -> EnumSet.of(PLANNED, SCHEDULED, CANCELLED, POSTPONED);
            case SCHEDULED -> EnumSet.of(APPROVED, ON_SALE, SUSPENDED, CANCELLED, POSTPONED);
            case ON_SALE -> EnumSet.of(SUSPENDED, SALE_CLOSED, CANCELLED, POSTPONED);
            case SUSPENDED -> EnumSet.of(ON_SALE, SCHEDULED, SALE_CLOSED, CANCELLED, POSTPONED);
            case SALE_CLOSED -> EnumSet.of(ENDED, CANCELLED, POSTPONED);
            case POSTPONED -> EnumSet.of(CANCELLED);
            case ENDED -> EnumSet.of(SETTLED);
            case CANCELLED, SETTLED -> EnumSet.noneOf(PerformanceStatus.class);
        };
    }

    public boolean mayBecome(PerformanceStatus other) {
        return next().contains(other);
    }

    /** Approved and still to be played as planned. */
    public boolean isAhead() {
        return switch (this) {
            case APPROVED, SCHEDULED, ON_SALE, SUSPENDED, SALE_CLOSED -> true;
            case PLANNED, POSTPONED, CANCELLED, ENDED, SETTLED -> false;
        };
    }

    /** The states from which one may come to this one. */
    public Set<PerformanceStatus> before() {
        var before = EnumSet.noneOf(PerformanceStatus.class);
        for (var state : values()) {
            if (state.mayBecome(this)) {
                before.add(state);
            }
        }
        return before;
    }
}
