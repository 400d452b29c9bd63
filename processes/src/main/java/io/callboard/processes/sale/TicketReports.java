package io.callboard.processes.sale;

import io.callboard.collection.ReportItem;
import io.callboard.kernel.Cny;
import io.callboard.sale.Ticket;
import java.time.Instant;

/** What is reported of a ticket when no money goes back for it. */
final class TicketReports {
    private TicketReports() {}

    static ReportItem item(Ticket ticket, ReportItem.Operation operation, Instant at) {
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
                Cny.ZERO,
                Cny.ZERO);
    }
}
