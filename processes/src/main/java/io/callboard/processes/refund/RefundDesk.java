package io.callboard.processes.refund;

import static java.util.stream.Collectors.groupingBy;

import io.callboard.audit.Timeline;
import io.callboard.kernel.Actor;
import io.callboard.kernel.AnswerTo;
import io.callboard.kernel.Page;
import io.callboard.kernel.Paging;
import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import io.callboard.kernel.TicketCode;
import io.callboard.refund.NewRefund;
import io.callboard.refund.Payouts;
import io.callboard.refund.Refund;
import io.callboard.refund.RefundCause;
import io.callboard.refund.RefundLine;
import io.callboard.refund.RefundStatus;
import io.callboard.refund.Refunds;
import io.callboard.sale.Order;
import io.callboard.sale.Orders;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where tickets are given back: what that would cost, asking for it, taking it back, and how it stands. */
@Service
@Transactional
public class RefundDesk {
    private final Orders orders;
    private final Refunds refunds;
    private final RefundQuotes quotes;
    private final RefundRequests requests;
    private final Standing standing;

    RefundDesk(Orders orders, Refunds refunds, RefundQuotes quotes, RefundRequests requests, Standing standing) {
        this.orders = orders;
        this.refunds = refunds;
        this.quotes = quotes;
        this.requests = requests;
        this.standing = standing;
    }

    /** What the rules say now; writes nothing. */
    @Transactional(readOnly = true)
    public List<RefundLine> quote(Actor actor, String orderNo, List<TicketCode> tickets, RefundCause cause) {
        return quotes.lines(actor, visible(actor, orders.find(orderNo), orderNo), tickets, cause);
    }

    /** All or none; what needs nobody's yes is settled in the same transaction. */
    /** The causes for which tickets are taken back now, in the dictionary's order. */
    @Transactional(readOnly = true)
    public List<RefundCause> causes() {
        return quotes.causes();
    }

    public void request(Actor actor, String orderNo, NewRefund asked, AnswerTo<RefundCase> answer) {
        var order = visible(actor, orders.findForChange(orderNo), orderNo);
        var lines = quotes.lines(actor, order, asked.tickets(), asked.cause());
        var refundNo = requests.file(actor, order, asked, lines);
        answer.record(standing.of(find(actor, refundNo)));
    }

    /** While nobody has decided: the tickets are good again. */
    public void withdraw(Actor actor, String refundNo, AnswerTo<RefundCase> answer) {
        var refund = find(actor, refundNo);
        if (!refunds.move(refundNo, RefundStatus.WITHDRAWN)) {
            throw Refusal.of(
                            Problem.WRONG_STATE, "A refund that is " + refund.status() + " can no longer be withdrawn.")
                    .asException();
        }
        requests.withdraw(actor, refund);
        answer.record(standing.of(find(actor, refundNo)));
    }

    @Transactional(readOnly = true)
    public RefundCase get(Actor actor, String refundNo) {
        return standing.of(find(actor, refundNo));
    }

    @Transactional(readOnly = true)
    public Page<RefundCase> list(Actor actor, Refunds.Filter filter, Paging paging) {
        var whose = actor.isStaff() ? filter.principal() : actor.principal();
        return standing.of(refunds.list(new Refunds.Filter(whose, filter.status(), filter.showCode()), paging));
    }

    @Transactional(readOnly = true)
    public List<Refund> ofOrder(Actor actor, String orderNo) {
        visible(actor, orders.find(orderNo), orderNo);
        return refunds.ofOrder(orderNo);
    }

    private Refund find(Actor actor, String refundNo) {
        return refunds.find(refundNo)
                .filter(refund -> actor.isStaff() || refund.principal().equals(actor.principal()))
                .orElseThrow(() -> Refusal.notFound("refund", refundNo).asException());
    }

    private static Order visible(Actor actor, Optional<Order> order, String orderNo) {
        return order.filter(each -> actor.isStaff() || each.principal().equals(actor.principal()))
                .orElseThrow(() -> Refusal.notFound("order", orderNo).asException());
    }

    /** How refunds stand. */
    @org.springframework.stereotype.Component
    static class Standing {
        private final Payouts payouts;
        private final Timeline timeline;

        Standing(Payouts payouts, Timeline timeline) {
            this.payouts = payouts;
            this.timeline = timeline;
        }

        RefundCase of(Refund refund) {
            return new RefundCase(
                    refund,
                    payouts.of(List.of(refund.refundNo())),
                    timeline.of(RefundSteps.SUBJECT, refund.refundNo()));
        }

        Page<RefundCase> of(Page<Refund> page) {
            var numbers = page.items().stream().map(Refund::refundNo).toList();
            var paid = payouts.of(numbers).stream()
                    .collect(groupingBy(payout -> Objects.requireNonNull(payout.refundNo())));
            return page.map(
                    refund -> new RefundCase(refund, paid.getOrDefault(refund.refundNo(), List.of()), List.of()));
        }
    }
}
