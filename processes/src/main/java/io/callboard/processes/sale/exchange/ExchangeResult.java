package io.callboard.processes.sale.exchange;

import io.callboard.refund.Payout;
import io.callboard.sale.Order;
import io.callboard.sale.exchange.Exchange;
import java.util.function.Function;

/** What came of an exchange: another ticket, or what was paid on top goes back because the lock had lapsed. */
public sealed interface ExchangeResult {
    <T> T fold(Function<Exchanged, T> exchanged, Function<Lapsed, T> lapsed);

    /** The order holds the other ticket. */
    record Exchanged(Exchange exchange, Order order) implements ExchangeResult {
        @Override
        public <T> T fold(Function<Exchanged, T> exchanged, Function<Lapsed, T> lapsed) {
            return exchanged.apply(this);
        }
    }

    /** The old ticket is as good as before. */
    record Lapsed(Payout payout) implements ExchangeResult {
        @Override
        public <T> T fold(Function<Exchanged, T> exchanged, Function<Lapsed, T> lapsed) {
            return lapsed.apply(this);
        }
    }
}
