package io.callboard.db.ledger;

import io.callboard.kernel.BusinessZone;
import io.callboard.kernel.Cny;
import io.callboard.kernel.ShowCode;
import io.callboard.ledger.Account;
import io.callboard.ledger.Entry;
import io.callboard.ledger.Ledger;
import java.time.Clock;
import org.joda.money.Money;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class SqlLedger implements Ledger {
    private final LedgerMapper entries;
    private final Clock clock;

    SqlLedger(LedgerMapper entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void book(Entry entry) {
        var now = clock.instant();
        entries.insert(entry, Cny.fen(entry.amount()), now, BusinessZone.dayOf(now));
    }

    @Override
    public Money balance(ShowCode show, Account account) {
        return Cny.ofFen(entries.balance(show.value(), account));
    }
}
