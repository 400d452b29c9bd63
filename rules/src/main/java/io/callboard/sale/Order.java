package io.callboard.sale;

import io.callboard.kernel.ShowCode;
import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A paid order with its tickets. Refund rules is the version of the refund ladder that was in force at purchase. */
public record Order(
        String orderNo,
        ShowCode showCode,
        String principal,
        String channel,
        OrderStatus status,
        Money total,
        String purchaserName,
        String mobileLast4,
        @Nullable String idMasked,
        Payment payment,
        int refundRules,
        Instant soldAt,
        List<Ticket> tickets) {
    public Order {
        tickets = List.copyOf(tickets);
    }

    /** How it was paid: by the channel, in cash or by card at the counter, and the payer's reference. */
    public record Payment(Method method, String reference, Money paid) {
        public enum Method {
            CHANNEL,
            CASH,
            POS
        }
    }
}
