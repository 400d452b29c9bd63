package io.callboard.processes.sale.exchange;

import io.callboard.kernel.Actor;
import io.callboard.kernel.Cny;
import io.callboard.kernel.Ids;
import io.callboard.kernel.TicketCode;
import io.callboard.processes.sale.SeatLocks;
import io.callboard.sale.Order;
import io.callboard.sale.Order.Payment;
import io.callboard.sale.OrderStatus;
import io.callboard.sale.SeatLock;
import io.callboard.sale.Ticket;
import io.callboard.sale.TicketStatus;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The order of the ticket that somebody gets for the one they give up: the same people, the same kind of ticket, the refund
 * rules of the first purchase; sold by whoever makes the exchange.
 */
final class ExchangeOrder {
    private static final SecureRandom RANDOM = new SecureRandom();

    private ExchangeOrder() {}

    static Order of(Actor actor, Order old, ExchangeQuote quote, @Nullable Payment extra, Instant now) {
        var orderNo = Ids.next("OD");
        var channel = SeatLocks.channel(actor);
        return new Order(
                orderNo,
                quote.lock().showCode(),
                actor.principal(),
                channel,
                OrderStatus.PAID,
                quote.sum().due(),
                old.purchaserName(),
                old.mobileLast4(),
                old.idMasked(),
                extra == null ? nothing(old.payment()) : extra,
                old.refundRules(),
                now,
                List.of(ticket(orderNo, channel, quote.ticket(), quote, now)));
    }

    private static Payment nothing(Payment before) {
        return new Payment(before.method(), before.reference(), Cny.ZERO);
    }

    private static Ticket ticket(String orderNo, String channel, Ticket old, ExchangeQuote quote, Instant now) {
        SeatLock.LockedSeat seat = quote.seat();
        var show = quote.lock().showCode();
        return new Ticket(
                TicketCode.next(show, RANDOM),
                orderNo,
                show,
                seat.seatCode(),
                seat.level(),
                channel,
                seat.price(),
                quote.sum().due(),
                old.ticketType(),
                TicketStatus.VALID,
                old.holderName(),
                old.idMasked(),
                now);
    }
}
