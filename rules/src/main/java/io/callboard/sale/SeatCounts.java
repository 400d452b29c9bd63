package io.callboard.sale;

/** How many seats of a performance are where; lapsed locks and holds count as available. Given ones are among the sold. */
public record SeatCounts(int available, int locked, int held, int killed, int sold, int given) {
    public int all() {
        return available + locked + held + killed + sold;
    }

    /** On public sale: still to be had, in somebody's basket, or sold and not given away. */
    public int publicSeats() {
        return available + locked + sold - given;
    }
}
