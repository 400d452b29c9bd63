package io.callboard.ledger;

/**
 * What a ledger entry is about; each names its ticket. Giving back a ticket of 100 yuan for a fee of 10 is a REFUND of
 * 100 (revenue to refunds due), a FEE of 10 (refunds due to fee income) and, when the money has gone, a PAYOUT of 90
 * (refunds due to the account it was paid from).
 */
public enum EntryKind {
    /** What the buyer paid for a ticket; also 0 fen for a complimentary one. */
    SALE,
    /** What had been paid for a ticket that was given back, before any fee. */
    REFUND,
    /** What the house keeps of a refund. */
    FEE,
    /** What went back to the buyer. */
    PAYOUT
}
