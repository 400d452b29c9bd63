package io.callboard.processes.sale.exchange;

import io.callboard.sale.SeatLock;
import io.callboard.sale.Ticket;
import io.callboard.sale.exchange.ExchangeSum;
import io.callboard.sale.exchange.ExchangeTerms.Ruling;
import io.callboard.show.Performance;

/** What the rules say of an exchange at this moment for a seat of this performance, and what it comes to. */
public record ExchangeQuote(
        Ticket ticket, SeatLock lock, Performance performance, int number, Ruling ruling, ExchangeSum sum) {
    SeatLock.LockedSeat seat() {
        return lock.seats().get(0);
    }
}
