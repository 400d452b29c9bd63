package io.callboard.sale;

/** A place where the books of a performance do not agree: which rule is broken, and by what. */
public record Breach(Invariant invariant, String showCode, String detail) {
    /** What must hold at any moment, whatever is sold, returned, held or killed when, and whatever fails. */
    public enum Invariant {
        /** No seat has two live tickets. */
        SEAT_SOLD_ONCE,
        /** The seat of a live ticket is sold by it. */
        TICKET_HAS_ITS_SEAT,
        /** A sold seat has a live ticket. */
        SOLD_SEAT_HAS_A_TICKET,
        /** Not more seats in the house than were approved. */
        WITHIN_THE_APPROVED_NUMBER,
        /** Sold, held, killed, locked and free seats are the seats of the plan. */
        EVERY_SEAT_IS_SOMEWHERE,
        /** A place that a document has is taken by a live ticket. */
        DOCUMENT_HOLDS_A_LIVE_TICKET,
        /** Every ticket is booked at what was paid for it, every return at what was paid before. */
        LEDGER_AGREES_WITH_TICKETS,
        /** Every sale is reported. */
        SALE_IS_REPORTED,
        /** A locked seat belongs to an open lock. */
        LOCKED_SEAT_HAS_A_LOCK
    }
}
