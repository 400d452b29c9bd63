package io.callboard.sale;

import io.callboard.kernel.TicketCode;
import java.time.Instant;

/** How often each ticket was printed, by whom and, from the second time on, why; no print is ever forgotten. */
public interface TicketPrints {
    int count(TicketCode ticket);

    /** Counts one more print; gives its number, 1 for the first. */
    int add(TicketCode ticket, String by, String reason, Instant at);
}
