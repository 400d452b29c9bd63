package io.callboard.processes.sale;

import io.callboard.kernel.Actor;
import io.callboard.kernel.Cny;
import io.callboard.kernel.Ids;
import io.callboard.kernel.TicketCode;
import io.callboard.pricing.PriceLevels.Concession;
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
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes an order out with its tickets, as it will be kept. */
@Component
public class OrderWriting {
    /** The ticket type of somebody whom no concession is made. */
    private static final String STANDARD = "STANDARD";
    /** Those whom the price rules know; a child's ticket is of a type of its own and costs what others cost. */
    private static final Map<String, Concession> CONCESSIONS =
            Map.of("STUDENT", Concession.STUDENT, "SENIOR", Concession.SENIOR, "DISABLED", Concession.DISABLED);

    private final RefundEligibility refundRules;
    private final SaleTerms terms;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    OrderWriting(RefundEligibility refundRules, SaleTerms terms, Clock clock) {
        this.refundRules = refundRules;
        this.terms = terms;
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
                tickets.stream().map(Ticket::paid).reduce(Cny.ZERO, Money::plus),
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
        var concession = attendee.map(NewOrder.Attendee::concession).orElse(null);
        return new Ticket(
                TicketCode.next(performance.code(), random),
                orderNo,
                performance.code(),
                seat.seatCode(),
                seat.level(),
                channel,
                seat.price(),
                due(performance, seat, concession),
                concession == null ? STANDARD : concession,
                TicketStatus.VALID,
                attendee.map(NewOrder.Attendee::name).orElse(null),
                attendee.map(each -> each.id().masked()).orElse(null),
                now);
    }

    private Money due(Performance performance, SeatLock.LockedSeat seat, @Nullable String concession) {
        return terms.due(performance, seat, concession(concession == null ? STANDARD : concession));
    }

    /** What the price rules know of a ticket of this type. */
    public static Concession concession(String ticketType) {
        return CONCESSIONS.getOrDefault(ticketType, Concession.NONE);
    }

    private static String last4(String mobile) {
        return mobile.substring(Math.max(0, mobile.length() - 4));
    }
}
