package io.callboard.processes.refund;

import io.callboard.collection.ReportItem;
import io.callboard.collection.ReportItems;
import io.callboard.ledger.Entry;
import io.callboard.ledger.Ledger;
import io.callboard.processes.sale.TicketReports;
import io.callboard.realname.RealNameSlots;
import io.callboard.refund.Refund;
import io.callboard.refund.RefundLine;
import io.callboard.refund.Refunds;
import io.callboard.sale.Orders;
import io.callboard.sale.Seats;
import io.callboard.sale.Ticket;
import io.callboard.sale.TicketStatus;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Takes the tickets of a granted refund back: seats are on sale again, real-name slots free, the ledger and the report
 * know of it. Every part may be done again and changes nothing then.
 */
@Component
class TicketReturn {
    private final Orders orders;
    private final Seats seats;
    private final RealNameSlots slots;
    private final Refunds refunds;
    private final Books books;

    TicketReturn(Orders orders, Seats seats, RealNameSlots slots, Refunds refunds, Books books) {
        this.orders = orders;
        this.seats = seats;
        this.slots = slots;
        this.refunds = refunds;
        this.books = books;
    }

    void take(Refund refund, Instant at) {
        for (var line : refund.lines()) {
            var code = line.ticket();
            var frozen = EnumSet.of(TicketStatus.FROZEN);
            if (orders.moveTickets(List.of(code), frozen, TicketStatus.RETURNED, at) == 1) {
                seats.putBack(refund.showCode(), code.value());
                slots.free(code);
                books.write(refund, line, orders.ticket(code).orElseThrow(), at);
            }
        }
        refunds.markReturned(refund.refundNo(), at);
        orders.renewStatus(refund.orderNo());
    }

    /** What a ticket return leaves behind. */
    @Component
    static class Books {
        private final Ledger ledger;
        private final ReportItems reports;

        Books(Ledger ledger, ReportItems reports) {
            this.ledger = ledger;
            this.reports = reports;
        }

        void write(Refund refund, RefundLine line, Ticket ticket, Instant at) {
            var code = ticket.code().value();
            ledger.book(Entry.refund(refund.showCode(), code, refund.refundNo(), line.paid()), at);
            ledger.book(Entry.fee(refund.showCode(), code, refund.refundNo(), line.fee()), at);
            reports.add(TicketReports.item(ticket, ReportItem.Operation.RETURN, at, line.fee(), line.payout()));
        }
    }
}
