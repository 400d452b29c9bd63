package io.callboard.processes.sale.exchange;

import io.callboard.kernel.Actor;
import io.callboard.kernel.AnswerTo;
import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import io.callboard.kernel.TicketCode;
import io.callboard.processes.sale.LapsedPayments;
import io.callboard.processes.sale.OrderDesk;
import io.callboard.sale.Locks;
import io.callboard.sale.Order;
import io.callboard.sale.SeatLock;
import io.callboard.sale.Ticket;
import io.callboard.sale.exchange.Exchange;
import io.callboard.sale.exchange.ExchangeTerms.Ruling;
import io.callboard.sale.exchange.Exchanges;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a ticket is exchanged for another of the same show: what that would cost, and doing it in one transaction. */
@Service
@Transactional
public class ExchangeDesk {
    /** The kind of exchanges in the log of rulings. */
    static final String SUBJECT = "EXCHANGE";

    private final OrderDesk orders;
    private final Locks locks;
    private final ExchangeQuotes quotes;
    private final ExchangeWriting writing;
    private final Rest rest;

    ExchangeDesk(OrderDesk orders, Locks locks, ExchangeQuotes quotes, ExchangeWriting writing, Rest rest) {
        this.orders = orders;
        this.locks = locks;
        this.quotes = quotes;
        this.writing = writing;
        this.rest = rest;
    }

    /** What becomes of money that came too late, what was exchanged before, and the time. */
    @Component
    record Rest(LapsedPayments lapsed, Exchanges exchanges, Clock clock) {}

    /** What the rules say of a ticket before another seat is chosen; writes nothing. */
    @Transactional(readOnly = true)
    public Ruling ruling(Actor actor, String orderNo, TicketCode code) {
        return quotes.ruling(ticket(orders.get(actor, orderNo), code));
    }

    /** What it would cost with the seat of a lock; writes nothing. */
    @Transactional(readOnly = true)
    public ExchangeQuote quote(Actor actor, String orderNo, TicketCode code, String lockId) {
        var lock = own(actor, locks.find(lockId), lockId);
        if (!lock.holdsAt(rest.clock().instant())) {
            throw lapsed();
        }
        return quotes.quote(ticket(orders.get(actor, orderNo), code), lock);
    }

    /** The exchanges that tickets of an order went or came by, oldest first. */
    @Transactional(readOnly = true)
    public List<Exchange> ofOrder(Actor actor, String orderNo) {
        return rest.exchanges().ofOrder(orders.get(actor, orderNo).orderNo());
    }

    public void exchange(Actor actor, String orderNo, NewExchange asked, AnswerTo<ExchangeResult> answer) {
        var order = orders.getForChange(actor, orderNo);
        var lock = own(actor, locks.findForChange(asked.lockId()), asked.lockId());
        var extra = asked.extra();
        var now = rest.clock().instant();
        if (!lock.holdsAt(now)) {
            if (extra == null || !extra.paid().isPositive()) {
                throw lapsed();
            }
            answer.record(new ExchangeResult.Lapsed(rest.lapsed().giveBack(lock, extra)));
            return;
        }
        var quote = quotes.quote(ticket(order, asked.ticket()), lock);
        answer.record(writing.write(actor, order, quote, extra, now));
    }

    private static RuntimeException lapsed() {
        return Refusal.of(Problem.LOCK_EXPIRED, "The lock has lapsed; choose a seat again.")
                .asException();
    }

    private static SeatLock own(Actor actor, Optional<SeatLock> found, String lockId) {
        var lock = found.filter(each -> each.principal().equals(actor.principal()))
                .orElseThrow(() -> Refusal.notFound("lock", lockId).asException());
        if (lock.state() == SeatLock.State.USED) {
            throw Refusal.of(Problem.LOCK_USED, "This lock has become an order already.")
                    .asException();
        }
        return lock;
    }

    private static Ticket ticket(Order order, TicketCode code) {
        return order.tickets().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(
                        () -> Refusal.notFound("ticket of this order", code).asException());
    }
}
