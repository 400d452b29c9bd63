package io.callboard.db.ledger;

import io.callboard.kernel.BusinessZone;
import io.callboard.kernel.Cny;
import io.callboard.kernel.ShowCode;
import io.callboard.ledger.Account;
import io.callboard.ledger.Entry;
import io.callboard.ledger.Ledger;
import java.time.Instant;
import org.joda.money.Money;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class SqlLedger implements Ledger {
    private final LedgerMapper entries;

    SqlLedger(LedgerMapper entries) {
        this.entries = entries;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void book(Entry entry, Instant at) {
        entries.insert(entry, Cny.fen(entry.amount()), at, BusinessZone.dayOf(at));
    }

    @Override
    public Money balance(ShowCode show, Account account) {
        return Cny.ofFen(entries.balance(show.value(), account));
    }
}
