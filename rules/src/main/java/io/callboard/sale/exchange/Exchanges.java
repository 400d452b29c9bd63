package io.callboard.sale.exchange;

import io.callboard.kernel.TicketCode;
import java.util.List;
import java.util.Optional;

/** Which tickets were given up for which. */
public interface Exchanges {
    void add(Exchange exchange);

    /** The exchange by which a ticket came. */
    Optional<Exchange> into(TicketCode ticket);

    /** The exchanges that an order's tickets went or came by, oldest first. */
    List<Exchange> ofOrder(String orderNo);
}
