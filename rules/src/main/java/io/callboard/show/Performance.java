package io.callboard.show;

import io.callboard.hall.VenueKind;
import io.callboard.kernel.HallCode;
import io.callboard.kernel.ShowCode;
import io.callboard.rulebook.Setting;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A performance (场次). It has a show code once its show is approved, and sale times once a sale plan is made. Approved
 * capacity is the number of people that the authority allows; presenter is the licence number of who presents it.
 */
public record Performance(
        PerformanceId id,
        ShowId showId,
        String title,
        String performanceType,
        String presenter,
        int ordinal,
        HallCode hallCode,
        VenueKind venueKind,
        int planVersion,
        int planSeats,
        Instant curtainAt,
        int expectedAudience,
        @Nullable ShowCode showCode,
        PerformanceStatus status,
        @Nullable Integer approvedCapacity,
        @Nullable Instant saleStartsAt,
        @Nullable Instant saleEndsAt,
        @Nullable String salePlannedBy,
        @Nullable String reason,
        @Nullable ShowCode successor,
        @Nullable ShowCode predecessor,
        int version) {

    /** Where rules find it. */
    public Setting setting() {
        return new Setting(hallCode.venue().value(), presenter, showId.value());
    }

    /** The approved number; until there is one, what the plan and the expectation allow. */
    public int capacity() {
        return approvedCapacity != null ? approvedCapacity : Math.min(planSeats, expectedAudience);
    }

    /** The code; only for performances of approved shows. */
    public ShowCode code() {
        if (showCode == null) {
            throw new IllegalStateException(id + " has no show code yet");
        }
        return showCode;
    }

    /** Whether seats may be sold at this moment: decided by the times, not by the timer that records them. */
    public boolean isOnSaleAt(Instant now) {
        boolean open = status == PerformanceStatus.SCHEDULED || status == PerformanceStatus.ON_SALE;
        return open
                && saleStartsAt != null
                && saleEndsAt != null
                && !now.isBefore(saleStartsAt)
                && now.isBefore(saleEndsAt);
    }
}
