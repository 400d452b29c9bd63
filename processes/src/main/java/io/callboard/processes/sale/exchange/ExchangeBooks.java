package io.callboard.processes.sale.exchange;

import io.callboard.collection.ReportItem;
import io.callboard.collection.ReportItem.Operation;
import io.callboard.collection.ReportItems;
import io.callboard.kernel.ShowCode;
import io.callboard.ledger.Entry;
import io.callboard.ledger.Ledger;
import io.callboard.processes.sale.TicketReports;
import io.callboard.sale.Ticket;
import io.callboard.sale.exchange.Exchange;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** The money of an exchange, and what is reported of it: a return and a sale. */
@Component
class ExchangeBooks {
    private final Ledger ledger;
    private final ReportItems reports;

    ExchangeBooks(Ledger ledger, ReportItems reports) {
        this.ledger = ledger;
        this.reports = reports;
    }

    void book(Exchange exchange, ShowCode oldShow, Ticket ticket) {
        var old = exchange.ticket().value();
        var sum = exchange.sum();
        ledger.bookAll(
                List.of(
                        Entry.refund(oldShow, old, null, sum.paid()),
                        Entry.fee(oldShow, old, null, sum.fee()),
                        Entry.carried(oldShow, old, exchange.newOrderNo(), sum.carried()),
                        Entry.sale(ticket.showCode(), ticket.code().value(), ticket.orderNo(), sum.due())),
                exchange.at());
    }

    void report(Exchange exchange, Ticket old, Ticket ticket) {
        reports.addAll(List.of(returned(exchange, old), TicketReports.item(ticket, Operation.SALE, exchange.at())));
    }

    private static ReportItem returned(Exchange exchange, Ticket old) {
        var sum = exchange.sum();
        Instant at = exchange.at();
        return TicketReports.item(
                old, Operation.RETURN, at, sum.fee(), sum.paid().minus(sum.fee()));
    }
}
