package io.callboard.processes.sale;

import io.callboard.kernel.Actor;
import io.callboard.kernel.Ids;
import io.callboard.kernel.TicketCode;
import io.callboard.refund.RefundEligibility;
import io.callboard.sale.NewOrder;
import io.callboard.sale.Order;
import io.callboard.sale.OrderStatus;
import io.callboard.sale.SeatLock;
import io.callboard.sale.Ticket;
import io.callboard.sale.TicketStatus;
import io.callboard.show.Performance;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Writes an order out with its tickets, as it will be kept. */
@Component
class OrderWriting {
    private final RefundEligibility refundRules;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    OrderWriting(RefundEligibility refundRules, Clock clock) {
        this.refundRules = refundRules;
        this.clock = clock;
    }

    Order order(Actor actor, Performance performance, SeatLock lock, NewOrder asked) {
        var now = clock.instant();
        var orderNo = Ids.next("OD");
        var channel = SeatLocks.channel(actor);
        var purchaser = asked.purchaser();
        var tickets = lock.seats().stream()
                .map(seat -> ticket(performance, orderNo, channel, seat, asked, now))
                .toList();
        var id = purchaser.id();
        return new Order(
                orderNo,
                lock.showCode(),
                actor.principal(),
                channel,
                OrderStatus.PAID,
                lock.total(),
                purchaser.name(),
                last4(purchaser.mobile()),
                id == null ? null : id.masked(),
                asked.payment(),
                refundRules.activeVersion(),
                now,
                tickets);
    }

    private Ticket ticket(
            Performance performance,
            String orderNo,
            String channel,
            SeatLock.LockedSeat seat,
            NewOrder asked,
            Instant now) {
        var attendee = asked.attendees().stream()
                .filter(each -> each.seatCode().equals(seat.seatCode()))
                .findFirst();
        return new Ticket(
                TicketCode.next(performance.code(), random),
                orderNo,
                performance.code(),
                seat.seatCode(),
                seat.level(),
                channel,
                seat.price(),
                seat.price(),
                attendee.map(NewOrder.Attendee::concession).orElse("STANDARD"),
                TicketStatus.VALID,
                attendee.map(NewOrder.Attendee::name).orElse(null),
                attendee.map(each -> each.id().masked()).orElse(null),
                now);
    }

    private static String last4(String mobile) {
        return mobile.substring(Math.max(0, mobile.length() - 4));
    }
}
