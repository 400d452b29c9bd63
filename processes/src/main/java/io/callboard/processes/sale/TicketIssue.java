package io.callboard.processes.sale;

import io.callboard.collection.ReportItem;
import io.callboard.collection.ReportItems;
import io.callboard.kernel.Actor;
import io.callboard.kernel.Cny;
import io.callboard.kernel.Ids;
import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import io.callboard.kernel.TicketCode;
import io.callboard.ledger.Entry;
import io.callboard.ledger.Ledger;
import io.callboard.refund.RefundEligibility;
import io.callboard.sale.NewOrder;
import io.callboard.sale.Order;
import io.callboard.sale.OrderStatus;
import io.callboard.sale.Orders;
import io.callboard.sale.SeatLock;
import io.callboard.sale.Seats;
import io.callboard.sale.Ticket;
import io.callboard.sale.TicketStatus;
import io.callboard.show.Performance;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Sells the seats of a lock that still holds: tickets, slots, ledger entries and report items together. */
@Component
class TicketIssue {
    private final OpenSales sales;
    private final RealNameCheck realName;
    private final Books books;
    private final RefundEligibility refundRules;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    TicketIssue(OpenSales sales, RealNameCheck realName, Books books, RefundEligibility refundRules, Clock clock) {
        this.sales = sales;
        this.realName = realName;
        this.books = books;
        this.refundRules = refundRules;
        this.clock = clock;
    }

    Order issue(Actor actor, SeatLock lock, NewOrder asked) {
        var performance = sales.known(lock.showCode());
        var limits = realName.check(performance, lock, asked);
        if (!asked.payment().paid().isEqual(lock.total())) {
            throw new Refusal(
                            Problem.AMOUNT_MISMATCH,
                            "The seats cost another amount than was paid.",
                            Map.of(
                                    "totalFen", Cny.fen(lock.total()),
                                    "paidFen", Cny.fen(asked.payment().paid())))
                    .asException();
        }
        var order = order(actor, performance, lock, asked);
        var bySeat = new HashMap<String, NewOrder.Attendee>();
        asked.attendees().forEach(attendee -> bySeat.put(attendee.seatCode(), attendee));
        books.write(order, lock, asked, bySeat, clock.instant());
        realName.takeSlots(performance, limits, order, asked, bySeat);
        return order;
    }

    private Order order(Actor actor, Performance performance, SeatLock lock, NewOrder asked) {
        var now = clock.instant();
        var orderNo = Ids.next("OD");
        var channel = SeatLocks.channel(actor);
        var purchaser = asked.purchaser();
        List<Ticket> tickets = lock.seats().stream()
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
                ticketType(asked, seat.seatCode()),
                TicketStatus.VALID,
                attendee.map(NewOrder.Attendee::name).orElse(null),
                attendee.map(each -> each.id().masked()).orElse(null),
                now);
    }

    private static String ticketType(NewOrder asked, String seatCode) {
        for (var attendee : asked.attendees()) {
            if (attendee.seatCode().equals(seatCode) && attendee.concession() != null) {
                return attendee.concession();
            }
        }
        return "STANDARD";
    }

    private static String last4(String mobile) {
        return mobile.substring(Math.max(0, mobile.length() - 4));
    }

    /** What a sale leaves behind. */
    @Component
    static class Books {
        private final Seats seats;
        private final Orders orders;
        private final Ledger ledger;
        private final ReportItems reports;

        Books(Seats seats, Orders orders, Ledger ledger, ReportItems reports) {
            this.seats = seats;
            this.orders = orders;
            this.ledger = ledger;
            this.reports = reports;
        }

        void write(Order order, SeatLock lock, NewOrder asked, Map<String, NewOrder.Attendee> bySeat, Instant now) {
            for (var ticket : order.tickets()) {
                if (!seats.sell(
                        order.showCode(),
                        ticket.seatCode(),
                        lock.lockId(),
                        ticket.code().value(),
                        now)) {
                    throw Refusal.of(Problem.LOCK_EXPIRED, "The lock lapsed while the order was made.")
                            .asException();
                }
            }
            orders.add(order, lock.lockId(), asked.purchaser(), bySeat);
            for (var ticket : order.tickets()) {
                var entry = Entry.sale(order.showCode(), ticket.code().value(), order.orderNo(), ticket.paid());
                ledger.book(entry, ticket.soldAt());
                reports.add(item(ticket));
            }
        }

        private static ReportItem item(Ticket ticket) {
            return new ReportItem(
                    ticket.code().value(),
                    ReportItem.Operation.SALE,
                    ticket.soldAt(),
                    ticket.showCode(),
                    ticket.seatCode(),
                    ticket.channel(),
                    ticket.ticketType(),
                    ticket.price(),
                    ticket.paid(),
                    Cny.ZERO,
                    Cny.ZERO);
        }
    }
}
