package io.callboard.sale;

import io.callboard.kernel.ShowCode;
import io.callboard.kernel.TicketCode;
import java.time.Instant;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** One ticket. The holder's ID number is known here in its masked form only. */
public record Ticket(
        TicketCode code,
        String orderNo,
        ShowCode showCode,
        String seatCode,
        String level,
        String channel,
        Money price,
        Money paid,
        String ticketType,
        TicketStatus status,
        @Nullable String holderName,
        @Nullable String idMasked,
        Instant soldAt) {
    /** The type of tickets that nobody pays for. */
    public static final String COMPLIMENTARY = "COMPLIMENTARY";

    /** Given to somebody by a request that another person agreed to; it is neither returned nor passed on. */
    public boolean isGiven() {
        return ticketType.equals(COMPLIMENTARY);
    }
}
