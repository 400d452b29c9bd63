package io.callboard.processes.sale;

import io.callboard.kernel.Actor;
import io.callboard.kernel.AnswerTo;
import io.callboard.kernel.Page;
import io.callboard.kernel.Paging;
import io.callboard.kernel.Refusal;
import io.callboard.kernel.TicketCode;
import io.callboard.sale.NewOrder;
import io.callboard.sale.Order;
import io.callboard.sale.Orders;
import io.callboard.sale.Ticket;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Turns a paid lock into an order with tickets, in one transaction; the process engine has no part in it. */
@Service
@Transactional
public class OrderDesk {
    /** Orders that are made at the same time are committed together, whichever performance they are of. */
    private static final String HOUSE = "house";

    private final GroupCommit<String, OrderRequest, OrderRound.Outcome> groups;
    private final Orders orders;

    OrderDesk(OrderRound round, Orders orders) {
        this.groups = new GroupCommit<>((house, requests) -> round.play(requests), outcome -> false);
        this.orders = orders;
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public void order(Actor actor, NewOrder asked, AnswerTo<OrderResult> answer) {
        groups.submit(HOUSE, new OrderRequest(actor, asked, answer)).check();
    }

    /** A channel sees its own orders, staff see all. */
    @Transactional(readOnly = true)
    public Order get(Actor actor, String orderNo) {
        return orders.find(orderNo)
                .filter(order -> actor.isStaff() || order.principal().equals(actor.principal()))
                .orElseThrow(() -> Refusal.notFound("order", orderNo).asException());
    }

    /** The same, kept from others until the transaction ends. */
    public Order getForChange(Actor actor, String orderNo) {
        return orders.findForChange(orderNo)
                .filter(order -> actor.isStaff() || order.principal().equals(actor.principal()))
                .orElseThrow(() -> Refusal.notFound("order", orderNo).asException());
    }

    /** A ticket of an order that one may see. */
    @Transactional(readOnly = true)
    public Ticket ticket(Actor actor, TicketCode code) {
        return orders.ticket(code)
                .filter(ticket -> actor.isStaff() || isOf(actor, ticket))
                .orElseThrow(() -> Refusal.notFound("ticket", code).asException());
    }

    private boolean isOf(Actor actor, Ticket ticket) {
        return orders.find(ticket.orderNo()).orElseThrow().principal().equals(actor.principal());
    }

    @Transactional(readOnly = true)
    public Page<Order> list(Actor actor, Orders.Filter filter, Paging paging) {
        var whose = actor.isStaff() ? filter.principal() : actor.principal();
        var mine = new Orders.Filter(whose, filter.showCode(), filter.mobileLast4(), filter.ticketCode());
        return orders.list(mine, paging);
    }
}
