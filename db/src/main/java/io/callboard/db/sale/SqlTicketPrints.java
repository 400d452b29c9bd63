package io.callboard.db.sale;

import io.callboard.kernel.TicketCode;
import io.callboard.sale.TicketPrints;
import java.time.Instant;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class SqlTicketPrints implements TicketPrints {
    private final PrintMapper prints;

    SqlTicketPrints(PrintMapper prints) {
        this.prints = prints;
    }

    @Override
    public int count(TicketCode ticket) {
        return prints.count(ticket.value());
    }

    /** The primary key keeps two prints of the same moment from having one number. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int add(TicketCode ticket, String by, String reason, Instant at) {
        int number = prints.count(ticket.value()) + 1;
        prints.insert(ticket.value(), number, by, reason, at);
        return number;
    }
}
