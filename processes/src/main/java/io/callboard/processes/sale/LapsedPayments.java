package io.callboard.processes.sale;

import io.callboard.ledger.Entry;
import io.callboard.ledger.Ledger;
import io.callboard.refund.Payout;
import io.callboard.refund.Payouts;
import io.callboard.sale.Order.Payment;
import io.callboard.sale.SeatLock;
import org.springframework.stereotype.Component;

/** Gives back what was paid for a lock that had lapsed: once for each payment, whoever asks how often. */
@Component
public class LapsedPayments {
    private final Payouts payouts;
    private final Ledger ledger;

    LapsedPayments(Payouts payouts, Ledger ledger) {
        this.payouts = payouts;
        this.ledger = ledger;
    }

    public Payout giveBack(SeatLock lock, Payment payment) {
        var source = "LAPSED:" + lock.principal() + ":" + payment.method() + ":" + payment.reference();
        var payout = payouts.order(new Payouts.Due(
                source, null, lock.showCode(), payment.paid(), payment.method().name(), payment.reference()));
        ledger.book(Entry.lapsed(lock.showCode(), payout.payoutNo(), payout.amount()), payout.createdAt());
        return payout;
    }
}
