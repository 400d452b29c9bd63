package io.callboard.statutory;

import org.jspecify.annotations.Nullable;

/**
 * One thing that does not agree, by the ticket or the ledger entry where that is known. Amounts are in fen, counts are
 * counts; the kind says which. The message is for whoever mends it.
 */
public record Difference(
        Kind kind,
        @Nullable String showCode,
        @Nullable String ticketCode,
        @Nullable Long entryNo,
        long expected,
        long found,
        String message) {
    public enum Kind {
        /** A ticket says other than its ledger entry. */
        TICKET,
        /** A ledger entry has no ticket movement. */
        LEDGER_ENTRY,
        /** A performance's lines add up to other than the ledger. */
        LEDGER_SUM,
        /** A line or a total of the return does not add up in itself. */
        ARITHMETIC,
        /** More tickets are out than were approved. */
        CAPACITY,
        /** Tickets were sold without an approval number on record. */
        APPROVAL
    }
}
