package io.callboard.ledger;

/** The accounts of the house. */
public enum Account {
    /** What channels and counters have taken in for us. */
    TAKINGS,
    /** What we owe buyers until they have seen the show. */
    TICKETS_OUT,
    /** What we owe buyers who gave tickets back. */
    REFUNDS_DUE,
    /** Fees kept from those who gave tickets back. */
    RETURN_FEES,
    /** What has left the house. */
    BANK
}
