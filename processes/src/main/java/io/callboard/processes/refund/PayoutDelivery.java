package io.callboard.processes.refund;

import io.callboard.outbox.OutboxHandler;
import io.callboard.outbox.OutboxMessage;
import io.callboard.refund.PaymentGateway;
import io.callboard.refund.PaymentGateway.Answer;
import io.callboard.refund.PaymentGateway.NoAnswer;
import io.callboard.refund.PaymentGateway.Payment;
import io.callboard.refund.Payout;
import io.callboard.refund.PayoutStatus;
import io.callboard.refund.Payouts;
import org.springframework.stereotype.Component;

/**
 * Has the gateway pay, once however often it is tried: a payout that was sent before is asked for before it is told
 * again, under the same key. No answer leaves it unknown, and it is tried again later.
 */
@Component
class PayoutDelivery implements OutboxHandler {
    private final Payouts payouts;
    private final PaymentGateway gateway;
    private final Till till;

    PayoutDelivery(Payouts payouts, PaymentGateway gateway, Till till) {
        this.payouts = payouts;
        this.gateway = gateway;
        this.till = till;
    }

    @Override
    public String kind() {
        return "PAYOUT";
    }

    @Override
    public void deliver(OutboxMessage message) {
        var payout = payouts.find(message.payload()).orElseThrow();
        if (!Till.OPEN.contains(payout.status())) {
            return;
        }
        boolean first = payout.status() == PayoutStatus.DUE && payout.attempts() == 0;
        till.sent(payout);
        answer(payout, first).fold(paid -> settle(payout, paid), refused -> fail(payout, refused));
    }

    private Answer answer(Payout payout, boolean first) {
        var payment = new Payment(payout.payoutNo(), payout.amount(), payout.method(), payout.reference());
        try {
            return first ? gateway.pay(payment) : askedFirst(payment);
        } catch (NoAnswer none) {
            till.unknown(payout, String.valueOf(none.getMessage()));
            throw none;
        }
    }

    /** A refusal that the gateway remembers is no reason not to try again; a payment is. */
    private Answer askedFirst(Payment payment) {
        return gateway.find(payment.key())
                .filter(PaymentGateway.Paid.class::isInstance)
                .orElseGet(() -> gateway.pay(payment));
    }

    private Payout settle(Payout payout, PaymentGateway.Paid paid) {
        till.paid(payout, paid.reference());
        return payout;
    }

    private Payout fail(Payout payout, PaymentGateway.Refused refused) {
        till.refused(payout, refused.reason());
        return payout;
    }
}
