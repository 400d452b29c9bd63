package io.callboard.processes.sale;

import io.callboard.collection.ReportItem;
import io.callboard.kernel.Cny;
import io.callboard.sale.Ticket;
import java.time.Instant;
import org.joda.money.Money;

/** What is reported of a ticket. */
public final class TicketReports {
    private TicketReports() {}

    /** When no money goes back for it. */
    public static ReportItem item(Ticket ticket, ReportItem.Operation operation, Instant at) {
        return item(ticket, operation, at, Cny.ZERO, Cny.ZERO);
    }

    /** With what was kept of what was paid and what was not. */
    public static ReportItem item(Ticket ticket, ReportItem.Operation operation, Instant at, Money fee, Money payout) {
        return new ReportItem(
                ticket.code().value(),
                operation,
                at,
                ticket.showCode(),
                ticket.seatCode(),
                ticket.channel(),
                ticket.ticketType(),
                ticket.price(),
                ticket.paid(),
                fee,
                payout);
    }
}
