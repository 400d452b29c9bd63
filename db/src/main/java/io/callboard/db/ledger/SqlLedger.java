package io.callboard.db.ledger;

import io.callboard.db.Batch;
import io.callboard.kernel.BusinessZone;
import io.callboard.kernel.Cny;
import io.callboard.kernel.ShowCode;
import io.callboard.ledger.Account;
import io.callboard.ledger.Entry;
import io.callboard.ledger.Ledger;
import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class SqlLedger implements Ledger {
    private final LedgerMapper entries;
    private final Batch batch;

    SqlLedger(LedgerMapper entries, Batch batch) {
        this.entries = entries;
        this.batch = batch;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void book(Entry entry, Instant at) {
        insert(entries, entry, at);
    }

    private static void insert(LedgerMapper entries, Entry entry, Instant at) {
        entries.insert(entry, Cny.fen(entry.amount()), at, BusinessZone.dayOf(at));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void bookAll(List<Entry> added, Instant at) {
        batch.insert(LedgerMapper.class, added, (mapper, entry) -> insert(mapper, entry, at));
    }

    @Override
    public Money balance(ShowCode show, Account account) {
        return Cny.ofFen(entries.balance(show.value(), account));
    }
}
