package io.callboard.sale;

import io.callboard.kernel.ShowCode;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;

/** How a performance sells. Returned tickets are no sales; those of a day are the ones sold then that are still out. */
public interface SaleFigures {
    /** What a channel has sold and taken. */
    record ByChannel(String channel, int tickets, Money paid) {}

    /** Tickets of a business day. */
    record ByDay(LocalDate day, int tickets) {}

    /** The one with most tickets first. */
    List<ByChannel> byChannel(ShowCode show);

    /** Days on which something was sold, in order. */
    List<ByDay> byDay(ShowCode show);
}
