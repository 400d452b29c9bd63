package io.callboard.processes.sale;

import io.callboard.audit.Audit;
import io.callboard.kernel.Actor;
import io.callboard.kernel.AnswerTo;
import io.callboard.kernel.FieldError;
import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import io.callboard.kernel.TicketCode;
import io.callboard.realname.RealNameLimits.HolderChange;
import io.callboard.realname.RealNameLimits.Limits;
import io.callboard.realname.RealNameLimits.Mode;
import io.callboard.realname.RealNameSlots;
import io.callboard.sale.NewOrder;
import io.callboard.sale.Order;
import io.callboard.sale.Orders;
import io.callboard.sale.Ticket;
import io.callboard.sale.TicketStatus;
import io.callboard.show.Performance;
import io.callboard.show.Performances;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a ticket another holder, where the real-name rules of the performance allow it. */
@Service
@Transactional
public class HolderDesk {
    /** Until when a ticket that changes hands once may do so (domain table T-4, our default). */
    private static final Duration BEFORE_CURTAIN = Duration.ofHours(24);

    private final Orders orders;
    private final Performances performances;
    private final RealNameCheck realName;
    private final Places places;
    private final Records records;

    HolderDesk(Orders orders, Performances performances, RealNameCheck realName, Places places, Records records) {
        this.orders = orders;
        this.performances = performances;
        this.realName = realName;
        this.places = places;
        this.records = records;
    }

    /** The places of documents, and the look at a guest. */
    @Component
    record Places(RealNameSlots slots, GuestCheck guests) {}

    /** Where it is written down, and when. */
    @Component
    record Records(Audit audit, Clock clock) {}

    /** The holder's seat is the ticket's. */
    public void change(Actor actor, String orderNo, TicketCode code, NewOrder.Attendee holder, AnswerTo<Order> answer) {
        var order = orders.findForChange(orderNo)
                .filter(each -> actor.isStaff() || each.principal().equals(actor.principal()))
                .orElseThrow(() -> Refusal.notFound("order", orderNo).asException());
        var ticket = order.tickets().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(
                        () -> Refusal.notFound("ticket of this order", code).asException());
        var performance = performances.byCode(order.showCode()).orElseThrow();
        var limits = realName.limits(performance);
        checkAllowed(performance, limits, ticket);
        checkGuest(performance, holder);
        takePlace(performance, limits, ticket, holder);
        if (!orders.changeHolder(
                ticket, holder, actor.principal(), records.clock().instant())) {
            throw notValid();
        }
        records.audit()
                .record(
                        actor,
                        "holder-changed",
                        "TICKET",
                        code.value(),
                        holder.id().masked());
        answer.record(orders.find(orderNo).orElseThrow());
    }

    private static RuntimeException notValid() {
        return Refusal.of(Problem.WRONG_STATE, "Only a valid ticket goes to another holder.")
                .asException();
    }

    private void checkAllowed(Performance performance, Limits limits, Ticket ticket) {
        if (ticket.status() != TicketStatus.VALID) {
            throw notValid();
        }
        if (ticket.isGiven()) {
            throw Refusal.of(Problem.WRONG_STATE, "A complimentary ticket is its person's; end it and ask for another.")
                    .asException();
        }
        var now = records.clock().instant();
        if (limits.holderChange() == HolderChange.FORBIDDEN) {
            throw TakenSlots.refused("Tickets of this performance stay with who bought them.", limits.trace());
        }
        if (!now.isBefore(performance.curtainAt())) {
            throw Refusal.of(Problem.WRONG_STATE, "The performance has begun.").asException();
        }
        if (limits.holderChange() == HolderChange.ONCE) {
            if (orders.holderChanges(ticket.code()) > 0) {
                throw TakenSlots.refused("This ticket has changed hands once already.", limits.trace());
            }
            if (!now.isBefore(performance.curtainAt().minus(BEFORE_CURTAIN))) {
                throw TakenSlots.refused(
                        "From a day before the curtain tickets stay with their holders.", limits.trace());
            }
        }
    }

    private void checkGuest(Performance performance, NewOrder.Attendee holder) {
        var errors = new ArrayList<FieldError>();
        places.guests().check(performance, holder, errors);
        if (!errors.isEmpty()) {
            throw Refusal.validation(errors).asException();
        }
    }

    /** The old holder's place is free, the new one takes one of theirs; the database's unique key has the last word. */
    private void takePlace(Performance performance, Limits limits, Ticket ticket, NewOrder.Attendee holder) {
        if (limits.mode() != Mode.ATTENDEE) {
            return;
        }
        places.slots().free(ticket.code());
        var want = new RealNameSlots.Want(holder.id(), ticket.code());
        places.slots()
                .take(performance.code(), List.of(List.of(want)), limits.perId())
                .get(0)
                .ifPresent(full -> {
                    throw TakenSlots.full(full, limits);
                });
    }
}
