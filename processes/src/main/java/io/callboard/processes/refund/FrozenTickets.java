package io.callboard.processes.refund;

import io.callboard.kernel.TicketCode;
import io.callboard.refund.RefundLine;
import io.callboard.sale.Orders;
import io.callboard.sale.TicketStatus;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tickets that nobody can use while their return is decided. */
@Component
class FrozenTickets {
    private static final Set<TicketStatus> FROZEN = EnumSet.of(TicketStatus.FROZEN);

    private final Orders orders;
    private final Clock clock;

    FrozenTickets(Orders orders, Clock clock) {
        this.orders = orders;
        this.clock = clock;
    }

    /** All or none. */
    void freeze(List<RefundLine> lines) {
        var codes = lines.stream().map(RefundLine::ticket).toList();
        if (orders.moveTickets(codes, RefundQuotes.RETURNABLE, TicketStatus.FROZEN, clock.instant()) != codes.size()) {
            throw RefundQuotes.pending(codes.get(0)).asException();
        }
    }

    /** Each as it was before; doing it again changes nothing. */
    void thaw(List<RefundLine> lines) {
        lines.forEach(line -> move(line.ticket(), line.was()));
    }

    private void move(TicketCode ticket, TicketStatus to) {
        orders.moveTickets(List.of(ticket), FROZEN, to, clock.instant());
    }
}
