package io.callboard.app.sale;

import io.callboard.sale.Ticket;

/** Something that a seller may do with a ticket; a button beside it on its order's page. */
public interface TicketAction {
    /** The key of the button's words. */
    String words();

    boolean isFor(Ticket ticket);

    void begin(Ticket ticket);
}
