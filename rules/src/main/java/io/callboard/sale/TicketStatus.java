package io.callboard.sale;

/** Where a ticket is. */
public enum TicketStatus {
    VALID,
    FROZEN,
    CHECKED_IN,
    RETURNED,
    EXCHANGED,
    VOIDED,
    EXPIRED
}
