package io.callboard.processes.sale.exchange;

import io.callboard.kernel.BusinessZone;
import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import io.callboard.processes.sale.OpenSales;
import io.callboard.processes.sale.OrderWriting;
import io.callboard.processes.sale.SaleTerms;
import io.callboard.sale.SeatLock;
import io.callboard.sale.Ticket;
import io.callboard.sale.TicketStatus;
import io.callboard.sale.exchange.Exchange;
import io.callboard.sale.exchange.ExchangeSum;
import io.callboard.sale.exchange.ExchangeTerms;
import io.callboard.sale.exchange.ExchangeTerms.Ruling;
import io.callboard.sale.exchange.Exchanges;
import io.callboard.show.Performance;
import io.callboard.show.PerformanceStatus;
import io.callboard.show.Performances;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whether a ticket may be exchanged now, for what fee, and what that comes to for another seat. */
@Component
class ExchangeQuotes {
    /** Nobody exchanges a ticket of these: their buyers get everything back. */
    private static final Set<PerformanceStatus> REFUNDED =
            EnumSet.of(PerformanceStatus.CANCELLED, PerformanceStatus.POSTPONED);

    private final Performances performances;
    private final OpenSales sales;
    private final Exchanges exchanges;
    private final Rules rules;
    private final Clock clock;

    ExchangeQuotes(Performances performances, OpenSales sales, Exchanges exchanges, Rules rules, Clock clock) {
        this.performances = performances;
        this.sales = sales;
        this.exchanges = exchanges;
        this.rules = rules;
        this.clock = clock;
    }

    /** Of exchanges, and of prices. */
    @Component
    record Rules(ExchangeTerms exchanges, SaleTerms prices) {}

    /** What the rules say of a ticket, whatever it is exchanged for; a ruling may be a no. */
    Ruling ruling(Ticket ticket) {
        var performance = performance(ticket);
        return ruling(ticket, performance, performance.capacity());
    }

    private Ruling ruling(Ticket ticket, Performance performance, int capacity) {
        checkExchangeable(ticket);
        if (REFUNDED.contains(performance.status())) {
            throw Refusal.of(
                            Problem.WRONG_STATE,
                            "The performance is " + performance.status()
                                    + "; its tickets are given back, not exchanged.")
                    .asException();
        }
        var now = clock.instant();
        return rules.exchanges()
                .rule(
                        capacity,
                        number(ticket) - 1,
                        Duration.between(now, performance.curtainAt()),
                        performance.setting(),
                        BusinessZone.dayOf(now));
    }

    /** The larger of two performances decides what is allowed. */
    ExchangeQuote quote(Ticket ticket, SeatLock lock) {
        var old = performance(ticket);
        var performance = sales.known(lock.showCode());
        var ruling = ruling(ticket, old, Math.max(old.capacity(), performance.capacity()));
        if (!ruling.allowed()) {
            throw refused(ruling);
        }
        checkSeat(old, performance, lock);
        var due = rules.prices().due(performance, lock.seats().get(0), OrderWriting.concession(ticket.ticketType()));
        if (ticket.paid().isGreaterThan(due)) {
            throw Refusal.validation(
                            "/lockId",
                            "cheaper",
                            "A ticket is exchanged for a seat that costs as much or more; for a cheaper one it is given"
                                    + " back, and the other bought.")
                    .asException();
        }
        return new ExchangeQuote(
                ticket, lock, performance, number(ticket), ruling, ExchangeSum.of(ticket.paid(), ruling.fee(), due));
    }

    private static RuntimeException refused(Ruling ruling) {
        return Refusal.of(
                        Problem.RULE_REFUSED,
                        "This ticket is not exchanged: " + ruling.trace().clause() + ".",
                        "decision",
                        ruling.trace())
                .asException();
    }

    private static void checkSeat(Performance old, Performance performance, SeatLock lock) {
        if (lock.seats().size() != 1) {
            throw Refusal.validation("/lockId", "count", "One ticket is exchanged for one seat.")
                    .asException();
        }
        if (!old.showId().equals(performance.showId())) {
            throw Refusal.validation("/lockId", "show", "A ticket is exchanged for a seat of the same show.")
                    .asException();
        }
    }

    private static void checkExchangeable(Ticket ticket) {
        if (ticket.status() == TicketStatus.FROZEN) {
            throw Refusal.of(Problem.REFUND_PENDING, "A refund of ticket " + ticket.code() + " is being decided.")
                    .asException();
        }
        if (ticket.status() != TicketStatus.VALID) {
            throw Refusal.of(
                            Problem.WRONG_STATE,
                            "Ticket " + ticket.code() + " is " + ticket.status() + " and cannot be exchanged.")
                    .asException();
        }
        if (ticket.isGiven()) {
            throw Refusal.of(Problem.WRONG_STATE, "A complimentary ticket is its person's; end it and ask for another.")
                    .asException();
        }
    }

    private Performance performance(Ticket ticket) {
        return performances.byCode(ticket.showCode()).orElseThrow();
    }

    private int number(Ticket ticket) {
        return exchanges.into(ticket.code()).map(Exchange::number).orElse(0) + 1;
    }
}
