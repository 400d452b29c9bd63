package io.callboard.processes.refund;

import io.callboard.sale.Orders;
import io.callboard.sale.Ticket;
import io.callboard.sale.exchange.Exchange;
import io.callboard.sale.exchange.Exchanges;
import io.callboard.show.Performance;
import io.callboard.show.Performances;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * How early a ticket comes back, as the refund ladder counts it. A ticket that was exchanged comes back no earlier than the
 * one before it was given up: whoever exchanges a few hours before the curtain cannot return the other as if nothing were.
 */
@Component
class TicketTimes {
    private final Performances performances;
    private final Orders orders;
    private final Exchanges exchanges;

    TicketTimes(Performances performances, Orders orders, Exchanges exchanges) {
        this.performances = performances;
        this.orders = orders;
        this.exchanges = exchanges;
    }

    /** Since the sale began, and before the curtain. */
    record Times(Duration sinceOnSale, Duration beforeShow) {
        private Times later(Times other) {
            return new Times(
                    sinceOnSale.compareTo(other.sinceOnSale) > 0 ? sinceOnSale : other.sinceOnSale,
                    beforeShow.compareTo(other.beforeShow) < 0 ? beforeShow : other.beforeShow);
        }
    }

    Times of(Ticket ticket, Performance performance, Instant at) {
        var own = new Times(
                Duration.between(Objects.requireNonNull(performance.saleStartsAt()), at),
                Duration.between(at, performance.curtainAt()));
        return exchanges
                .into(ticket.code())
                .map(exchange -> own.later(before(exchange)))
                .orElse(own);
    }

    private Times before(Exchange exchange) {
        var ticket = orders.ticket(exchange.ticket()).orElseThrow();
        return of(ticket, performances.byCode(ticket.showCode()).orElseThrow(), exchange.at());
    }
}
