package io.callboard.processes.sale.exchange;

import io.callboard.kernel.Cny;
import io.callboard.kernel.TicketCode;
import io.callboard.sale.Order;
import io.callboard.sale.Orders;
import io.callboard.sale.Ticket;
import io.callboard.sale.exchange.Exchange;
import io.callboard.sale.exchange.Exchanges;
import io.callboard.sale.exchange.Fund;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

/**
 * What a ticket was paid with, the last paid first. Most were paid with their order; one that was exchanged was paid with
 * what was paid on top and with what the ticket before it was paid with, less what was kept of that.
 */
@Component
public class TicketFunds {
    private final Orders orders;
    private final Exchanges exchanges;

    TicketFunds(Orders orders, Exchanges exchanges) {
        this.orders = orders;
        this.exchanges = exchanges;
    }

    /** The parts that go back of a ticket when this much does. */
    public List<Fund> back(TicketCode code, Money amount) {
        var funds = of(orders.ticket(code).orElseThrow());
        var sum = funds.stream().map(Fund::amount).reduce(Cny.ZERO, Money::plus);
        if (amount.isGreaterThan(sum)) {
            throw new IllegalStateException("Ticket " + code + " was paid with " + sum + ", not with " + amount);
        }
        return Fund.take(funds, amount).taken();
    }

    private List<Fund> of(Ticket ticket) {
        var payment = orders.find(ticket.orderNo()).orElseThrow().payment();
        return exchanges
                .into(ticket.code())
                .map(exchange -> exchanged(exchange, payment))
                .orElseGet(() -> List.of(fund(payment, ticket.paid())));
    }

    private List<Fund> exchanged(Exchange exchange, Order.Payment payment) {
        var sum = exchange.sum();
        var before = of(orders.ticket(exchange.ticket()).orElseThrow());
        var funds = new ArrayList<Fund>();
        funds.add(fund(payment, sum.extra()));
        funds.addAll(Fund.take(before, sum.fee()).left());
        return funds;
    }

    private static Fund fund(Order.Payment payment, Money amount) {
        return new Fund(payment.method(), payment.reference(), amount);
    }
}
