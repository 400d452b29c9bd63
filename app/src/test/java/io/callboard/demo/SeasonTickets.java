package io.callboard.demo;

import io.callboard.kernel.Actor;
import io.callboard.kernel.AnswerTo;
import io.callboard.kernel.Ids;
import io.callboard.kernel.ShowCode;
import io.callboard.processes.refund.RefundDesk;
import io.callboard.processes.sale.OrderDesk;
import io.callboard.processes.sale.OrderResult;
import io.callboard.processes.sale.SeatLocks;
import io.callboard.realname.IdNumber;
import io.callboard.realname.IdType;
import io.callboard.refund.NewRefund;
import io.callboard.refund.RefundCause;
import io.callboard.sale.NewOrder;
import io.callboard.sale.Order.Payment;
import io.callboard.sale.SeatLock;
import io.callboard.sale.Ticket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The tickets of the demo's season, sold to people with passports that nobody holds. */
@Component
@Profile("demo")
class SeasonTickets {
    private static final List<String> NAMES = List.of("李雷", "韩梅梅", "张伟", "王芳", "刘洋", "陈晨");

    private final SeatLocks locks;
    private final OrderDesk orders;
    private final RefundDesk refunds;
    private int people;

    SeasonTickets(SeatLocks locks, OrderDesk orders, RefundDesk refunds) {
        this.locks = locks;
        this.orders = orders;
        this.refunds = refunds;
    }

    /** Gives the order's number. */
    String sell(ShowCode code, String level, int count, String channelCode) {
        var channel = Actor.channel(channelCode);
        var locked = new AtomicReference<SeatLock>();
        locks.lockBest(channel, code, level, count, locked::set);
        var attendees = new ArrayList<NewOrder.Attendee>();
        for (var seat : locked.get().seats()) {
            people++;
            var id = IdNumber.of(IdType.PASSPORT, "X" + (10_000_000 + people));
            attendees.add(new NewOrder.Attendee(seat.seatCode(), NAMES.get(people % NAMES.size()), id, null, null));
        }
        var payment = new Payment(
                Payment.Method.CHANNEL, Ids.next("PAY"), locked.get().total());
        var buyer = new NewOrder.Purchaser(NAMES.get(people % NAMES.size()), "13800138000", null);
        var placed = new AtomicReference<OrderResult>();
        orders.order(channel, new NewOrder(locked.get().lockId(), buyer, attendees, payment), placed::set);
        return placed.get()
                .fold(made -> made.order().orderNo(), lapsed -> lapsed.payout().payoutNo());
    }

    /** Somebody gives the first tickets of an order back. */
    void giveBack(String orderNo, int count, RefundCause cause, String channelCode) {
        var channel = Actor.channel(channelCode);
        var tickets = orders.get(channel, orderNo).tickets().stream()
                .limit(count)
                .map(Ticket::code)
                .toList();
        refunds.request(channel, orderNo, new NewRefund(tickets, cause, List.of(), null), AnswerTo.nobody());
    }
}
