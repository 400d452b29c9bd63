package io.callboard.sale;

import io.callboard.kernel.Page;
import io.callboard.kernel.Paging;
import io.callboard.kernel.ShowCode;
import io.callboard.kernel.TicketCode;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Orders and their tickets. Personal numbers go in sealed and never come out here. */
public interface Orders {
    /** Typed filters; null means any. Principal restricts to one buyer's channel. */
    record Filter(
            @Nullable String principal,
            @Nullable ShowCode showCode,
            @Nullable String mobileLast4,
            @Nullable String ticketCode) {}

    /** An order that is made of what was asked. */
    record Made(Order order, NewOrder asked) {}

    /** Adds orders with their tickets, written together. */
    void addAll(List<Made> orders);

    /** Adds an order of one ticket for another that is given up; purchaser and holder stay who they were. */
    void addInstead(Order order, String lockId, TicketCode givenUp);

    Optional<Order> find(String orderNo);

    /** Finds it and keeps others from changing it until the transaction ends. */
    Optional<Order> findForChange(String orderNo);

    Page<Order> list(Filter filter, Paging paging);

    Optional<Ticket> ticket(TicketCode code);

    /** Moves those of these tickets that are in one of the states; says how many moved. */
    int moveTickets(Collection<TicketCode> tickets, Set<TicketStatus> from, TicketStatus to, Instant at);

    /** How often a ticket went from one holder to another. */
    int holderChanges(TicketCode ticket);

    /** Gives a valid ticket another holder and remembers the one before; says false when the ticket is not valid. */
    boolean changeHolder(Ticket ticket, NewOrder.Attendee holder, String by, Instant at);

    /** Sets the order's state from its tickets' states. */
    void renewStatus(String orderNo);

    List<Ticket> ticketsOf(String orderNo);
}
