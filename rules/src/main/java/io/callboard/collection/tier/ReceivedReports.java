package io.callboard.collection.tier;

import io.callboard.collection.tier.DayReport.Sums;
import io.callboard.kernel.ShowCode;
import io.callboard.statutory.VenueDay;
import java.time.Instant;
import java.util.Map;

/** What was reported and accepted. */
public interface ReceivedReports {
    /** Takes a ticket's operation, or finds it there; says false when another one is there under its key. */
    boolean add(TicketReport report, String batchNo, Instant at);

    /** The sums of a venue's day by performance, from the accepted items. */
    Map<ShowCode, Sums> sums(VenueDay venueDay);

    /** Takes a day's generation, or finds it there. */
    void add(DayReport report, boolean late, String batchNo, Instant at);
}
