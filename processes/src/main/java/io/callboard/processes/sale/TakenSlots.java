package io.callboard.processes.sale;

import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import io.callboard.kernel.Refused;
import io.callboard.realname.IdNumber;
import io.callboard.realname.RealNameLimits.Limits;
import io.callboard.realname.RealNameLimits.Mode;
import io.callboard.realname.RealNameSlots;
import io.callboard.realname.RealNameSlots.Want;
import io.callboard.rulebook.Decision;
import io.callboard.sale.NewOrder;
import io.callboard.sale.Order;
import io.callboard.sale.Orders;
import io.callboard.sale.Ticket;
import io.callboard.show.Performance;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The places that a document has at a performance, by the ruling's limit; each ticket takes one. */
@Component
public class TakenSlots {
    private final RealNameSlots slots;
    private final Orders orders;

    TakenSlots(RealNameSlots slots, Orders orders) {
        this.slots = slots;
        this.orders = orders;
    }

    /**
     * Takes a slot for each named ticket, for each sale all or none; gives a refusal where a document holds too many. The
     * database's unique key has the last word.
     */
    List<Optional<Refused>> take(Performance performance, Limits limits, List<TicketIssue.Sale> sales) {
        if (limits.mode() == Mode.NONE) {
            return sales.stream().map(sale -> Optional.<Refused>empty()).toList();
        }
        var wants = sales.stream().map(sale -> wants(limits, sale)).toList();
        var full = slots.take(performance.code(), wants, limits.perId());
        var refusals = new ArrayList<Optional<Refused>>();
        for (int place = 0; place < sales.size(); place++) {
            var order = sales.get(place).order();
            refusals.add(full.get(place).map(id -> refused(words(performance, order, id, limits), limits.trace())));
        }
        return refusals;
    }

    private static List<Want> wants(Limits limits, TicketIssue.Sale sale) {
        var asked = sale.asked();
        if (limits.mode() == Mode.PURCHASER) {
            var id = Objects.requireNonNull(asked.purchaser().id());
            return sale.order().tickets().stream()
                    .map(ticket -> new Want(id, ticket.code()))
                    .toList();
        }
        var bySeat = asked.attendees().stream()
                .collect(Collectors.toMap(NewOrder.Attendee::seatCode, NewOrder.Attendee::id));
        return sale.order().tickets().stream()
                .map(ticket -> new Want(Objects.requireNonNull(bySeat.get(ticket.seatCode())), ticket.code()))
                .toList();
    }

    private String words(Performance performance, Order order, IdNumber id, Limits limits) {
        var held = slots.holder(performance.code(), id).flatMap(orders::ticket);
        var where = held.filter(ticket -> !ticket.orderNo().equals(order.orderNo()))
                .map(ticket -> " in order …"
                        + ticket.orderNo().substring(ticket.orderNo().length() - 4) + by(ticket, order))
                .orElse(" in this order");
        return "The document " + id.masked() + " holds " + limits.perId() + " of " + limits.perId() + where + ".";
    }

    private static String by(Ticket held, Order order) {
        return held.channel().equals(order.channel()) ? "" : " by another channel";
    }

    /** Of a document that has all the places it may have. */
    static Refused full(IdNumber id, Limits limits) {
        var words = "The document " + id.masked() + " holds " + limits.perId() + " of " + limits.perId()
                + " tickets of this performance.";
        return refused(words, limits.trace());
    }

    /** Refused by the real-name rules. */
    public static Refused refused(String words, Decision decision) {
        return Refusal.of(Problem.RULE_REFUSED, words, "decision", decision).asException();
    }
}
