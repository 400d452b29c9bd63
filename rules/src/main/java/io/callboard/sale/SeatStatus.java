package io.callboard.sale;

/** Where a seat of a performance is. A lock or hold that has lapsed counts as available. */
public enum SeatStatus {
    AVAILABLE,
    LOCKED,
    HELD,
    KILLED,
    SOLD
}
