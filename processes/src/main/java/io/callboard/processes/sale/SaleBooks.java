package io.callboard.processes.sale;

import io.callboard.collection.ReportItem;
import io.callboard.collection.ReportItems;
import io.callboard.ledger.Entry;
import io.callboard.ledger.Ledger;
import io.callboard.rulebook.Decision;
import io.callboard.rulebook.Decisions;
import io.callboard.sale.Orders;
import io.callboard.sale.Seats;
import io.callboard.sale.Ticket;
import io.callboard.show.Performance;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** What sales leave behind: sold seats, orders with tickets, ledger entries, report items and the ruling that allowed them. */
@Component
class SaleBooks {
    private final Seats seats;
    private final Orders orders;
    private final Ledger ledger;
    private final ReportItems reports;
    private final Rest rest;

    SaleBooks(Seats seats, Orders orders, Ledger ledger, ReportItems reports, Rest rest) {
        this.seats = seats;
        this.orders = orders;
        this.ledger = ledger;
        this.reports = reports;
        this.rest = rest;
    }

    /** The log of rulings, and the time. */
    @Component
    record Rest(Decisions decisions, Clock clock) {}

    void write(Performance performance, List<TicketIssue.Sale> sales, Decision ruling) {
        var now = rest.clock().instant();
        var tickets =
                sales.stream().flatMap(sale -> sale.order().tickets().stream()).toList();
        var sold = sales.stream()
                .flatMap(sale -> sale.order().tickets().stream()
                        .map(ticket -> new Seats.Sale(
                                ticket.seatCode(),
                                sale.lock().lockId(),
                                ticket.code().value())))
                .toList();
        seats.sell(performance.code(), performance.version(), sold, now);
        orders.addAll(sales.stream()
                .map(sale -> new Orders.Made(sale.order(), sale.asked()))
                .toList());
        ledger.bookAll(tickets.stream().map(SaleBooks::entry).toList(), now);
        reports.addAll(tickets.stream()
                .map(ticket -> TicketReports.item(ticket, ReportItem.Operation.SALE, ticket.soldAt()))
                .toList());
        rest.decisions()
                .logAll(
                        sales.stream()
                                .map(sale -> new Decisions.About(
                                        "ORDER", sale.order().orderNo(), performance.code(), 0))
                                .toList(),
                        ruling);
    }

    private static Entry entry(Ticket ticket) {
        return Entry.sale(ticket.showCode(), ticket.code().value(), ticket.orderNo(), ticket.paid());
    }
}
