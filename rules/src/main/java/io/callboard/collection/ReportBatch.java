package io.callboard.collection;

import io.callboard.statutory.ReturnNo;
import io.callboard.statutory.VenueDay;
import org.jspecify.annotations.Nullable;

/**
 * What is sent in one call: at most 500 ticket items of a venue's day, or one daily return. Payload is the JSON array of
 * its items as it was written once, so that a batch that is sent again says the same.
 */
public record ReportBatch(
        String batchNo,
        Kind kind,
        VenueDay venueDay,
        @Nullable ReturnNo returnNo,
        String payload,
        int items,
        DailyDeliveries.Status status,
        @Nullable String answer) {
    public static final int MOST_ITEMS = 500;

    public enum Kind {
        TICKETS,
        DAILY_RETURN
    }

    public boolean isOver() {
        return status == DailyDeliveries.Status.ACKNOWLEDGED || status == DailyDeliveries.Status.REJECTED;
    }
}
