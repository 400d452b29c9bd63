package io.callboard.processes.sale.exchange;

import io.callboard.kernel.BusinessZone;
import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
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
    private final Exchanges exchanges;
    private final ExchangeTerms rules;
    private final SaleTerms prices;
    private final Clock clock;

    ExchangeQuotes(Performances performances, Exchanges exchanges, ExchangeTerms rules, SaleTerms prices, Clock clock) {
        this.performances = performances;
        this.exchanges = exchanges;
        this.rules = rules;
        this.prices = prices;
        this.clock = clock;
    }

    /** What the rules say of a ticket, whatever it is exchanged for; a ruling may be a no. */
    Ruling ruling(Ticket ticket) {
        checkExchangeable(ticket);
        var performance = performance(ticket);
        if (REFUNDED.contains(performance.status())) {
            throw Refusal.of(
                            Problem.WRONG_STATE,
                            "The performance is " + performance.status()
                                    + "; its tickets are given back, not exchanged.")
                    .asException();
        }
        var now = clock.instant();
        return rules.rule(
                performance.capacity(),
                number(ticket) - 1,
                Duration.between(now, performance.curtainAt()),
                performance.setting(),
                BusinessZone.dayOf(now));
    }

    ExchangeQuote quote(Ticket ticket, SeatLock lock) {
        var ruling = ruling(ticket);
        if (!ruling.allowed()) {
            throw refused(ruling);
        }
        checkSeat(ticket, lock);
        var performance = performances.byCode(lock.showCode()).orElseThrow();
        var due = prices.due(performance, lock.seats().get(0), OrderWriting.concession(ticket.ticketType()));
        return new ExchangeQuote(
                ticket, lock, number(ticket), ruling, ExchangeSum.of(ticket.paid(), ruling.fee(), due));
    }

    private static RuntimeException refused(Ruling ruling) {
        return Refusal.of(
                        Problem.RULE_REFUSED,
                        "This ticket is not exchanged: " + ruling.trace().clause() + ".",
                        "decision",
                        ruling.trace())
                .asException();
    }

    private void checkSeat(Ticket ticket, SeatLock lock) {
        if (lock.seats().size() != 1) {
            throw Refusal.validation("/lockId", "count", "One ticket is exchanged for one seat.")
                    .asException();
        }
        var show = performances.byCode(lock.showCode()).orElseThrow().showId();
        if (!show.equals(performance(ticket).showId())) {
            throw Refusal.validation("/lockId", "show", "A ticket is exchanged for a seat of the same show.")
                    .asException();
        }
    }

    private static void checkExchangeable(Ticket ticket) {
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
