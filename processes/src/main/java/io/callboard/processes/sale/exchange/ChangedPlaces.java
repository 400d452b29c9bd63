package io.callboard.processes.sale.exchange;

import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import io.callboard.processes.sale.RealNameCheck;
import io.callboard.processes.sale.TakenSlots;
import io.callboard.realname.RealNameLimits.Limits;
import io.callboard.realname.RealNameLimits.Mode;
import io.callboard.realname.RealNameSlots;
import io.callboard.sale.Seats;
import io.callboard.sale.Ticket;
import io.callboard.show.Performance;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** The seat and the place of a document that one ticket leaves and the other takes. */
@Component
class ChangedPlaces {
    private final Seats seats;
    private final RealNameSlots slots;
    private final RealNameCheck realName;

    ChangedPlaces(Seats seats, RealNameSlots slots, RealNameCheck realName) {
        this.seats = seats;
        this.slots = slots;
        this.realName = realName;
    }

    /** The seat is sold only while the performance is as it was when the exchange was quoted. */
    void change(ExchangeQuote quote, Ticket ticket, Instant now) {
        var old = quote.ticket();
        passPlace(old, ticket, quote.performance());
        var sale = new Seats.Sale(
                ticket.seatCode(), quote.lock().lockId(), ticket.code().value());
        seats.sell(ticket.showCode(), quote.performance().version(), List.of(sale), now);
        seats.putBack(old.showCode(), old.code().value());
    }

    private void passPlace(Ticket old, Ticket ticket, Performance performance) {
        Limits limits = realName.limits(performance);
        if (limits.mode() == Mode.NONE) {
            slots.free(old.code());
            return;
        }
        if (limits.mode() == Mode.ATTENDEE && old.holderName() == null) {
            throw nobodys();
        }
        switch (slots.pass(old.code(), ticket.showCode(), ticket.code(), limits.perId())) {
            case FULL ->
                throw TakenSlots.refused(
                        "The holder has all " + limits.perId() + " tickets of that performance that they may have.",
                        limits.trace());
            case NOBODY -> throw nobodys();
            case DONE -> {}
        }
    }

    private static RuntimeException nobodys() {
        return Refusal.of(
                        Problem.WRONG_STATE,
                        "Tickets of that performance are in somebody's name and this one is in nobody's.")
                .asException();
    }
}
