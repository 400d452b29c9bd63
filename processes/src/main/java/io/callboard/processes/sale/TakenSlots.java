package io.callboard.processes.sale;

import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import io.callboard.realname.IdNumber;
import io.callboard.realname.RealNameLimits.Limits;
import io.callboard.realname.RealNameLimits.Mode;
import io.callboard.realname.RealNameSlots;
import io.callboard.rulebook.Decision;
import io.callboard.rulebook.Decisions;
import io.callboard.sale.NewOrder;
import io.callboard.sale.Order;
import io.callboard.sale.Orders;
import io.callboard.sale.Ticket;
import io.callboard.show.Performance;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The places that a document has at a performance, by the ruling's limit; each ticket takes one. */
@Component
class TakenSlots {
    private final RealNameSlots slots;
    private final Orders orders;
    private final Decisions decisions;

    TakenSlots(RealNameSlots slots, Orders orders, Decisions decisions) {
        this.slots = slots;
        this.orders = orders;
        this.decisions = decisions;
    }

    /** Takes a slot for each named ticket; the database's unique key has the last word. */
    void take(
            Performance performance,
            Limits limits,
            Order order,
            NewOrder asked,
            Map<String, NewOrder.Attendee> bySeat) {
        decisions.log(new Decisions.About("ORDER", order.orderNo(), order.showCode(), 0), limits.trace());
        if (limits.mode() == Mode.NONE) {
            return;
        }
        for (var ticket : order.tickets()) {
            var attendee = bySeat.get(ticket.seatCode());
            var id = limits.mode() == Mode.ATTENDEE
                    ? Objects.requireNonNull(attendee).id()
                    : Objects.requireNonNull(asked.purchaser().id());
            if (!slots.take(performance.code(), id, limits.perId(), ticket.code())) {
                throw refused(words(performance, order, id, limits), limits.trace());
            }
        }
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

    static RuntimeException refused(String words, Decision decision) {
        return Refusal.of(Problem.RULE_REFUSED, words, "decision", decision).asException();
    }
}
