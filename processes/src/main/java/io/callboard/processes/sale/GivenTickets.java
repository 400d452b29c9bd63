package io.callboard.processes.sale;

import io.callboard.collection.ReportItem;
import io.callboard.collection.ReportItems;
import io.callboard.kernel.Cny;
import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import io.callboard.kernel.TicketCode;
import io.callboard.ledger.Entry;
import io.callboard.ledger.Ledger;
import io.callboard.realname.RealNameLimits.Limits;
import io.callboard.realname.RealNameLimits.Mode;
import io.callboard.realname.RealNameSlots;
import io.callboard.refund.RefundEligibility;
import io.callboard.sale.NewOrder;
import io.callboard.sale.Order;
import io.callboard.sale.OrderStatus;
import io.callboard.sale.Orders;
import io.callboard.sale.Seats;
import io.callboard.sale.Ticket;
import io.callboard.sale.TicketStatus;
import io.callboard.sale.pass.Guest;
import io.callboard.sale.pass.PassRequest;
import io.callboard.show.Performance;
import io.callboard.show.Performances;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Tickets that nobody pays for: an order of nothing with its tickets, booked and reported like others. Each takes a place of
 * its holder's document, so nobody has a ticket too many.
 */
@Component
public class GivenTickets {
    private static final String COUNTER = "COUNTER";

    private final Orders orders;
    private final Ledger ledger;
    private final ReportItems reports;
    private final Places places;
    private final Rules rules;

    GivenTickets(Orders orders, Ledger ledger, ReportItems reports, Places places, Rules rules) {
        this.orders = orders;
        this.ledger = ledger;
        this.reports = reports;
        this.places = places;
        this.rules = rules;
    }

    /** What rules say of purchase and of giving back, and the time. */
    @Component
    record Rules(RealNameCheck realName, RefundEligibility refunds, Clock clock) {}

    /** The places that documents have at a performance. */
    @Component
    record Places(RealNameSlots slots, Seats seats, Performances performances) {}

    /** Guests and codes by their places in the request. */
    public void write(PassRequest request, List<Guest> guests, Map<Integer, TicketCode> codes) {
        var performance = places.performances().byCode(request.showCode()).orElseThrow();
        takePlaces(performance, guests, codes);
        var now = rules.clock().instant();
        var tickets = new ArrayList<Ticket>();
        for (int place = 0; place < guests.size(); place++) {
            tickets.add(ticket(request, guests.get(place), Objects.requireNonNull(codes.get(place)), now));
        }
        orders.addAll(List.of(new Orders.Made(order(request, tickets, now), asked(request, guests))));
        ledger.bookAll(
                tickets.stream()
                        .map(ticket ->
                                Entry.sale(ticket.showCode(), ticket.code().value(), ticket.orderNo(), ticket.paid()))
                        .toList(),
                now);
        reports.addAll(tickets.stream()
                .map(ticket -> TicketReports.item(ticket, ReportItem.Operation.SALE, now))
                .toList());
    }

    /** Ends a given ticket that nobody has used; its seat is free again and its holder's place too. */
    public void takeBack(TicketCode code) {
        var now = rules.clock().instant();
        var valid = EnumSet.of(TicketStatus.VALID);
        if (orders.moveTickets(List.of(code), valid, TicketStatus.VOIDED, now) != 1) {
            throw Refusal.of(Problem.WRONG_STATE, "Only a valid pass can be ended.")
                    .asException();
        }
        var ticket = orders.ticket(code).orElseThrow();
        places.seats().putBack(ticket.showCode(), code.value());
        places.slots().free(code);
        reports.add(TicketReports.item(ticket, ReportItem.Operation.RETURN, now));
    }

    private void takePlaces(Performance performance, List<Guest> guests, Map<Integer, TicketCode> codes) {
        Limits limits = rules.realName().limits(performance);
        if (limits.mode() == Mode.NONE) {
            return;
        }
        var wants = new ArrayList<RealNameSlots.Want>();
        for (int place = 0; place < guests.size(); place++) {
            wants.add(new RealNameSlots.Want(guests.get(place).id(), Objects.requireNonNull(codes.get(place))));
        }
        places.slots()
                .take(performance.code(), List.of(wants), limits.perId())
                .get(0)
                .ifPresent(full -> {
                    throw TakenSlots.full(full, limits);
                });
    }

    private static Ticket ticket(PassRequest request, Guest guest, TicketCode code, Instant now) {
        return new Ticket(
                code,
                request.requestNo(),
                request.showCode(),
                Objects.requireNonNull(guest.seatCode()),
                Ticket.COMPLIMENTARY,
                COUNTER,
                Cny.ZERO,
                Cny.ZERO,
                Ticket.COMPLIMENTARY,
                TicketStatus.VALID,
                guest.name(),
                guest.id().masked(),
                now);
    }

    /** The order carries the number of the request. */
    private Order order(PassRequest request, List<Ticket> tickets, Instant now) {
        return new Order(
                request.requestNo(),
                request.showCode(),
                request.author(),
                COUNTER,
                OrderStatus.PAID,
                Cny.ZERO,
                request.unit(),
                "",
                null,
                payment(request),
                rules.refunds().activeVersion(),
                now,
                tickets);
    }

    private static Order.Payment payment(PassRequest request) {
        return new Order.Payment(Order.Payment.Method.CASH, request.requestNo(), Cny.ZERO);
    }

    private static NewOrder asked(PassRequest request, List<Guest> guests) {
        var attendees = guests.stream()
                .map(guest -> new NewOrder.Attendee(
                        Objects.requireNonNull(guest.seatCode()), guest.name(), guest.id(), null, Ticket.COMPLIMENTARY))
                .toList();
        var unit = new NewOrder.Purchaser(request.unit(), "", null);
        return new NewOrder(request.requestNo(), unit, attendees, payment(request));
    }
}
