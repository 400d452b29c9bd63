package io.callboard.processes.sale;

import io.callboard.kernel.Actor;
import io.callboard.kernel.AnswerTo;
import io.callboard.kernel.Page;
import io.callboard.kernel.Paging;
import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import io.callboard.sale.Locks;
import io.callboard.sale.NewOrder;
import io.callboard.sale.Order;
import io.callboard.sale.Orders;
import io.callboard.sale.SeatLock;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns a paid lock into an order with tickets, in one transaction; the process engine has no part in it. */
@Service
@Transactional
public class OrderDesk {
    private final Locks locks;
    private final Orders orders;
    private final TicketIssue issue;
    private final LapsedPayments lapsed;
    private final Clock clock;

    OrderDesk(Locks locks, Orders orders, TicketIssue issue, LapsedPayments lapsed, Clock clock) {
        this.locks = locks;
        this.orders = orders;
        this.issue = issue;
        this.lapsed = lapsed;
        this.clock = clock;
    }

    public void order(Actor actor, NewOrder asked, AnswerTo<OrderResult> answer) {
        var lock = locks.findForChange(asked.lockId())
                .filter(each -> each.principal().equals(actor.principal()))
                .orElseThrow(() -> Refusal.notFound("lock", asked.lockId()).asException());
        if (lock.state() == SeatLock.State.USED) {
            throw Refusal.of(Problem.LOCK_USED, "This lock has become an order already.")
                    .asException();
        }
        if (!lock.holdsAt(clock.instant())) {
            answer.record(new OrderResult.Lapsed(lapsed.giveBack(lock, asked.payment())));
            return;
        }
        var order = issue.issue(actor, lock, asked);
        if (!locks.end(lock.lockId(), SeatLock.State.USED)) {
            throw new IllegalStateException("The lock " + lock.lockId() + " was over while it was held");
        }
        answer.record(new OrderResult.Placed(order));
    }

    /** A channel sees its own orders, staff see all. */
    @Transactional(readOnly = true)
    public Order get(Actor actor, String orderNo) {
        return orders.find(orderNo)
                .filter(order -> actor.isStaff() || order.principal().equals(actor.principal()))
                .orElseThrow(() -> Refusal.notFound("order", orderNo).asException());
    }

    @Transactional(readOnly = true)
    public Page<Order> list(Actor actor, Orders.Filter filter, Paging paging) {
        var whose = actor.isStaff() ? filter.principal() : actor.principal();
        var mine = new Orders.Filter(whose, filter.showCode(), filter.mobileLast4(), filter.ticketCode());
        return orders.list(mine, paging);
    }
}
