package io.callboard.ledger;

import io.callboard.kernel.ShowCode;
import java.time.Instant;
import java.util.List;
import org.joda.money.Money;

/** Entries are added and never changed. */
public interface Ledger {
    /** Books in the running transaction, at the moment of what it is for; what is booked already is left as it is. */
    void book(Entry entry, Instant at);

    /** Books entries that are new, written together. */
    void bookAll(List<Entry> entries, Instant at);

    /** Credits less debits of an account for one performance. */
    Money balance(ShowCode show, Account account);
}
