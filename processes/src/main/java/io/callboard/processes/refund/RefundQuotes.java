package io.callboard.processes.refund;

import static java.util.stream.Collectors.toMap;

import io.callboard.kernel.Actor;
import io.callboard.kernel.BusinessZone;
import io.callboard.kernel.Cny;
import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import io.callboard.kernel.TicketCode;
import io.callboard.refund.RefundCause;
import io.callboard.refund.RefundEligibility;
import io.callboard.refund.RefundLine;
import io.callboard.rulebook.dictionary.Dictionaries;
import io.callboard.rulebook.dictionary.Dictionary;
import io.callboard.sale.Order;
import io.callboard.sale.Ticket;
import io.callboard.sale.TicketStatus;
import io.callboard.show.Performance;
import io.callboard.show.PerformanceStatus;
import io.callboard.show.Performances;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

/** What the rules say of tickets that somebody wants to return at this moment. */
@Component
class RefundQuotes {
    /** Tickets that can be returned at all; whether they may, the rules say. */
    static final Set<TicketStatus> RETURNABLE = EnumSet.of(TicketStatus.VALID, TicketStatus.CHECKED_IN);

    private final Performances performances;
    private final RefundEligibility eligibility;
    private final Dictionaries dictionaries;
    private final TicketTimes times;
    private final Clock clock;

    RefundQuotes(
            Performances performances,
            RefundEligibility eligibility,
            Dictionaries dictionaries,
            TicketTimes times,
            Clock clock) {
        this.performances = performances;
        this.eligibility = eligibility;
        this.dictionaries = dictionaries;
        this.times = times;
        this.clock = clock;
    }

    List<RefundLine> lines(Actor actor, Order order, List<TicketCode> codes, RefundCause cause) {
        var performance = performances.byCode(order.showCode()).orElseThrow();
        checkCause(actor, performance, cause);
        var tickets = chosen(order, codes);
        tickets.forEach(RefundQuotes::checkReturnable);
        var asked = tickets.stream().map(Ticket::paid).reduce(Cny.ZERO, Money::plus);
        var now = clock.instant();
        return tickets.stream()
                .map(ticket -> {
                    var times = this.times.of(ticket, performance, now);
                    var facts = new RefundEligibility.Facts(
                            cause,
                            ticket.status() == TicketStatus.CHECKED_IN,
                            performance.capacity(),
                            times.sinceOnSale(),
                            times.beforeShow(),
                            ticket.paid(),
                            asked,
                            performance.setting());
                    return RefundLine.of(ticket, eligibility.rule(facts, order.refundRules(), BusinessZone.dayOf(now)));
                })
                .toList();
    }

    List<RefundCause> causes() {
        return dictionaries.validOn(Dictionary.REFUND_CAUSES, BusinessZone.dayOf(clock.instant())).stream()
                .map(entry -> RefundCause.valueOf(entry.code()))
                .toList();
    }

    private void checkCause(Actor actor, Performance performance, RefundCause cause) {
        if (!dictionaries.isValid(Dictionary.REFUND_CAUSES, cause.name(), BusinessZone.dayOf(clock.instant()))) {
            throw Refusal.validation("/cause", "validity", "Tickets are not taken back for this cause now.")
                    .asException();
        }
        if (cause == RefundCause.STAFF_ERROR && !actor.isStaff()) {
            throw Refusal.of(Problem.FORBIDDEN, "Only staff may say that staff made a mistake.")
                    .asException();
        }
        checkState(performance, cause, RefundCause.PRESENTER_CANCELLED, PerformanceStatus.CANCELLED);
        checkState(performance, cause, RefundCause.POSTPONED, PerformanceStatus.POSTPONED);
    }

    private static void checkState(
            Performance performance, RefundCause cause, RefundCause about, PerformanceStatus wanted) {
        if (cause == about && performance.status() != wanted) {
            throw Refusal.of(
                            Problem.WRONG_STATE,
                            "The performance is " + performance.status() + ", not " + wanted
                                    + "; choose another cause.")
                    .asException();
        }
    }

    private static List<Ticket> chosen(Order order, List<TicketCode> codes) {
        if (codes.isEmpty() || new HashSet<>(codes).size() != codes.size()) {
            throw Refusal.validation("/ticketCodes", "choice", "Name one or more tickets, each once.")
                    .asException();
        }
        var byCode = order.tickets().stream().collect(toMap(Ticket::code, Function.identity()));
        return codes.stream()
                .map(code -> {
                    var ticket = byCode.get(code);
                    if (ticket == null) {
                        throw Refusal.notFound("ticket of this order", code).asException();
                    }
                    return ticket;
                })
                .toList();
    }

    private static void checkReturnable(Ticket ticket) {
        if (ticket.status() == TicketStatus.FROZEN) {
            throw pending(ticket.code()).asException();
        }
        if (ticket.isGiven()) {
            throw Refusal.of(Problem.WRONG_STATE, "Nothing was paid for a complimentary ticket; a manager ends it.")
                    .asException();
        }
        if (!RETURNABLE.contains(ticket.status())) {
            throw Refusal.of(
                            Problem.WRONG_STATE,
                            "Ticket " + ticket.code() + " is " + ticket.status() + " and cannot be returned.")
                    .asException();
        }
    }

    static Refusal pending(TicketCode code) {
        return Refusal.of(Problem.REFUND_PENDING, "A refund of ticket " + code + " is being decided already.");
    }
}
