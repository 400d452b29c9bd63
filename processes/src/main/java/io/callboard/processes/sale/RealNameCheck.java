package io.callboard.processes.sale;

import io.callboard.kernel.BusinessZone;
import io.callboard.kernel.FieldError;
import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import io.callboard.realname.IdNumber;
import io.callboard.realname.RealNameLimits;
import io.callboard.realname.RealNameLimits.Limits;
import io.callboard.realname.RealNameLimits.Mode;
import io.callboard.realname.RealNameSlots;
import io.callboard.rulebook.Decision;
import io.callboard.rulebook.Decisions;
import io.callboard.sale.NewOrder;
import io.callboard.sale.Order;
import io.callboard.sale.Orders;
import io.callboard.sale.SeatLock;
import io.callboard.sale.Ticket;
import io.callboard.show.Performance;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who must be named for a ticket, and how many tickets one document may hold, across channels and orders. */
@Component
class RealNameCheck {
    /** Under this age a guardian is named (个人信息保护法 art. 31). */
    private static final int CHILD_UNTIL = 14;

    private final RealNameLimits rules;
    private final RealNameSlots slots;
    private final Orders orders;
    private final Decisions decisions;
    private final Clock clock;

    RealNameCheck(RealNameLimits rules, RealNameSlots slots, Orders orders, Decisions decisions, Clock clock) {
        this.rules = rules;
        this.slots = slots;
        this.orders = orders;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Whether everybody is named who must be, and nobody too often. */
    Limits check(Performance performance, SeatLock lock, NewOrder asked) {
        var today = BusinessZone.dayOf(clock.instant());
        var limits = rules.limits(performance.capacity(), performance.venueKind(), performance.setting(), today);
        if (lock.seats().size() > limits.perOrder()) {
            throw ruleRefused("An order has at most " + limits.perOrder() + " tickets.", limits.trace());
        }
        var errors = new ArrayList<FieldError>();
        checkSeats(lock, asked, limits, errors);
        if (limits.mode() == Mode.PURCHASER && asked.purchaser().id() == null) {
            errors.add(new FieldError("/purchaser/idNumber", "required", "The purchaser's document is needed."));
        }
        for (int i = 0; i < asked.attendees().size(); i++) {
            checkChild(asked.attendees().get(i), i, performance, errors);
        }
        if (!errors.isEmpty()) {
            throw Refusal.validation(errors).asException();
        }
        return limits;
    }

    private static void checkSeats(SeatLock lock, NewOrder asked, Limits limits, List<FieldError> errors) {
        var locked = lock.seats().stream().map(SeatLock.LockedSeat::seatCode).collect(Collectors.toSet());
        for (int i = 0; i < asked.attendees().size(); i++) {
            if (!locked.remove(asked.attendees().get(i).seatCode())) {
                errors.add(new FieldError(
                        "/attendees/" + i + "/seatCode", "seat", "This seat is not in the lock, or named twice."));
            }
        }
        if (limits.mode() == Mode.ATTENDEE && !locked.isEmpty()) {
            errors.add(new FieldError(
                    "/attendees", "required", "Everybody who will come is named; still missing for " + locked + "."));
        }
    }

    private static void checkChild(
            NewOrder.Attendee attendee, int place, Performance performance, List<FieldError> errors) {
        LocalDate day = BusinessZone.dayOf(performance.curtainAt());
        boolean child = attendee.id()
                .birthDate()
                .filter(birth -> birth.plusYears(CHILD_UNTIL).isAfter(day))
                .isPresent();
        if (child && (attendee.guardian() == null || attendee.guardian().isBlank())) {
            errors.add(new FieldError(
                    "/attendees/" + place + "/guardian", "required", "A child under 14 comes with a named guardian."));
        }
    }

    /** Takes a slot for each named ticket; the database's unique key has the last word. */
    void takeSlots(
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
                throw ruleRefused(words(performance, order, id, limits), limits.trace());
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

    private static RuntimeException ruleRefused(String words, Decision decision) {
        return Refusal.of(Problem.RULE_REFUSED, words, "decision", decision).asException();
    }
}
