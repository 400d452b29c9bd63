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
        Instant soldAt) {}
