package io.callboard.processes.sale.exchange;

import io.callboard.audit.Audit;
import io.callboard.kernel.Actor;
import io.callboard.kernel.Cny;
import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import io.callboard.rulebook.Decisions;
import io.callboard.sale.Order;
import io.callboard.sale.Order.Payment;
import io.callboard.sale.Orders;
import io.callboard.sale.Ticket;
import io.callboard.sale.TicketStatus;
import io.callboard.sale.exchange.Exchange;
import io.callboard.sale.exchange.ExchangeSum;
import io.callboard.sale.exchange.Exchanges;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes an exchange: one ticket is over, the other is there in an order of its own, and everything knows of both. */
@Component
class ExchangeWriting {
    private final Orders orders;
    private final Exchanges exchanges;
    private final ChangedPlaces places;
    private final ExchangeBooks books;
    private final Trail trail;

    ExchangeWriting(Orders orders, Exchanges exchanges, ChangedPlaces places, ExchangeBooks books, Trail trail) {
        this.orders = orders;
        this.exchanges = exchanges;
        this.places = places;
        this.books = books;
        this.trail = trail;
    }

    /** What people can read of it afterwards. */
    @Component
    record Trail(Decisions decisions, Audit audit) {}

    ExchangeResult write(Actor actor, Order old, ExchangeQuote quote, @Nullable Payment extra, Instant now) {
        checkPaid(quote.sum(), extra);
        var given = quote.ticket();
        var made = ExchangeOrder.of(actor, old, quote, extra, now);
        var ticket = made.tickets().get(0);
        giveUp(given, now);
        places.change(quote, ticket, now);
        orders.addInstead(made, quote.lock().lockId(), given.code());
        orders.renewStatus(old.orderNo());
        var exchange = exchange(actor, quote, ticket, now);
        exchanges.add(exchange);
        books.book(exchange, given.showCode(), ticket);
        books.report(exchange, given, ticket);
        tell(actor, exchange, quote);
        return new ExchangeResult.Exchanged(
                exchange, orders.find(made.orderNo()).orElseThrow());
    }

    private static void checkPaid(ExchangeSum sum, @Nullable Payment extra) {
        var paid = extra == null ? Cny.ZERO : extra.paid();
        if (!paid.isEqual(sum.extra())) {
            throw new Refusal(
                            Problem.AMOUNT_MISMATCH,
                            "The exchange costs another amount than was paid.",
                            Map.of("totalFen", Cny.fen(sum.extra()), "paidFen", Cny.fen(paid)))
                    .asException();
        }
    }

    private void giveUp(Ticket ticket, Instant now) {
        var valid = EnumSet.of(TicketStatus.VALID);
        if (orders.moveTickets(List.of(ticket.code()), valid, TicketStatus.EXCHANGED, now) != 1) {
            throw Refusal.of(Problem.WRONG_STATE, "The ticket was used or returned at this moment.")
                    .asException();
        }
    }

    private static Exchange exchange(Actor actor, ExchangeQuote quote, Ticket ticket, Instant now) {
        var given = quote.ticket();
        return new Exchange(
                given.code(),
                given.orderNo(),
                ticket.code(),
                ticket.orderNo(),
                quote.number(),
                quote.sum(),
                actor.principal(),
                now);
    }

    private void tell(Actor actor, Exchange exchange, ExchangeQuote quote) {
        var given = quote.ticket();
        trail.decisions()
                .log(
                        new Decisions.About(
                                ExchangeDesk.SUBJECT, given.code().value(), given.showCode(), Cny.fen(given.paid())),
                        quote.ruling().trace());
        trail.audit()
                .record(
                        actor,
                        "ticket-exchanged",
                        "TICKET",
                        given.code().value(),
                        exchange.newTicket().value());
    }
}
