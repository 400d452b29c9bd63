package io.callboard.sale.exchange;

import io.callboard.kernel.TicketCode;
import java.time.Instant;

/**
 * A ticket that was given up for another.
 *
 * @param number the how manieth exchange of the ticket that was bought first, from 1
 */
public record Exchange(
        TicketCode ticket,
        String orderNo,
        TicketCode newTicket,
        String newOrderNo,
        int number,
        ExchangeSum sum,
        String by,
        Instant at) {}
