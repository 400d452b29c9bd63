package io.callboard.processes.sale;

import io.callboard.refund.Payout;
import io.callboard.sale.Order;
import java.util.function.Function;

/** What came of an order: tickets, or the money back because the lock had lapsed. */
public sealed interface OrderResult {
    <T> T fold(Function<Placed, T> placed, Function<Lapsed, T> lapsed);

    record Placed(Order order) implements OrderResult {
        @Override
        public <T> T fold(Function<Placed, T> placed, Function<Lapsed, T> lapsed) {
            return placed.apply(this);
        }
    }

    /** What was paid goes back, once. */
    record Lapsed(Payout payout) implements OrderResult {
        @Override
        public <T> T fold(Function<Placed, T> placed, Function<Lapsed, T> lapsed) {
            return lapsed.apply(this);
        }
    }
}
