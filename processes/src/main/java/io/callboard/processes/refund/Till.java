package io.callboard.processes.refund;

import io.callboard.audit.Timeline;
import io.callboard.kernel.Actor;
import io.callboard.ledger.Entry;
import io.callboard.ledger.Ledger;
import io.callboard.outbox.Outbox;
import io.callboard.refund.Payout;
import io.callboard.refund.PayoutStatus;
import io.callboard.refund.Payouts;
import io.callboard.refund.RefundStatus;
import io.callboard.refund.Refunds;
import io.callboard.task.ProcessStarts;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what became of a payout, each time in a transaction of its own; the gateway is called outside of them. */
@Component
@Transactional
class Till {
    static final Set<PayoutStatus> OPEN = EnumSet.of(PayoutStatus.DUE, PayoutStatus.SENT, PayoutStatus.UNKNOWN);

    private final Payouts payouts;
    private final Refunds refunds;
    private final Ledger ledger;
    private final Word word;
    private final Clock clock;

    Till(Payouts payouts, Refunds refunds, Ledger ledger, Word word, Clock clock) {
        this.payouts = payouts;
        this.refunds = refunds;
        this.ledger = ledger;
        this.word = word;
        this.clock = clock;
    }

    /** Before the gateway is told, so that whoever finds it like this asks first. */
    void sent(Payout payout) {
        payouts.move(payout.payoutNo(), OPEN, PayoutStatus.SENT, null, null);
    }

    void unknown(Payout payout, String why) {
        payouts.move(payout.payoutNo(), OPEN, PayoutStatus.UNKNOWN, null, why);
    }

    void paid(Payout payout, String gatewayRef) {
        if (payouts.move(payout.payoutNo(), OPEN, PayoutStatus.PAID, gatewayRef, null)) {
            settle(payout, Actor.system(), "payout-paid", gatewayRef);
        }
    }

    /** For good: somebody in finance has to mend it. */
    void refused(Payout payout, String why) {
        if (payouts.move(payout.payoutNo(), OPEN, PayoutStatus.FAILED, null, why)) {
            if (payout.refundNo() != null) {
                refunds.move(payout.refundNo(), RefundStatus.FAILED);
                word.note(payout.refundNo(), Actor.system(), "payout-failed", why);
            }
            word.processes.start("payoutRepair", payout.payoutNo(), Map.of());
        }
    }

    /** A refused payout that finance paid another way, with what proves it. */
    void paidByHand(Payout payout, Actor actor, String proof) {
        if (payouts.move(payout.payoutNo(), EnumSet.of(PayoutStatus.FAILED), PayoutStatus.MANUAL, proof, null)) {
            settle(payout, actor, "paid-by-hand", proof);
        }
    }

    void again(Payout payout, Actor actor) {
        if (payouts.orderAgain(payout.payoutNo()) && payout.refundNo() != null) {
            refunds.move(payout.refundNo(), RefundStatus.PAYING);
            word.note(payout.refundNo(), actor, "payout-again", "");
        }
    }

    private void settle(Payout payout, Actor actor, String event, String text) {
        ledger.book(
                Entry.payout(payout.showCode(), payout.refundNo(), payout.payoutNo(), payout.amount()),
                clock.instant());
        if (payout.refundNo() != null) {
            word.note(payout.refundNo(), actor, event, text);
            goOn(payout.refundNo(), payout.payoutNo());
        }
    }

    /** The diagram goes on when everything that goes back has been settled. */
    private void goOn(String refundNo, String payoutNo) {
        refunds.findForChange(refundNo);
        if (payouts.of(List.of(refundNo)).stream()
                .allMatch(each -> each.status().isSettled())) {
            word.outbox.put("ENGINE_SIGNAL", "payoutSettled|" + payoutNo, "payoutSettled|" + refundNo);
        }
    }

    /** Who is told. */
    @Component
    record Word(Timeline timeline, Outbox outbox, ProcessStarts processes) {
        void note(String refundNo, Actor actor, String event, String text) {
            timeline.add(RefundSteps.SUBJECT, refundNo, actor, event, text);
        }
    }
}
