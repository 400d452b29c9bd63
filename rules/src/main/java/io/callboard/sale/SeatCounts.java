package io.callboard.sale;

/** How many seats of a performance are where; lapsed locks and holds count as available. */
public record SeatCounts(int available, int locked, int held, int killed, int sold) {
    public int all() {
        return available + locked + held + killed + sold;
    }

    /** On public sale: still to be had, in somebody's basket, or sold. */
    public int publicSeats() {
        return available + locked + sold;
    }
}
