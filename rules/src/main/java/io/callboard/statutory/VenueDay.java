package io.callboard.statutory;

import io.callboard.kernel.BusinessZone;
import io.callboard.kernel.VenueCode;
import java.time.Instant;
import java.time.LocalDate;

/** One venue's business day, [00:00, 24:00) in the business zone: what a daily return is about. */
public record VenueDay(VenueCode venue, LocalDate day) {
    public Instant begins() {
        return BusinessZone.startOf(day);
    }

    public Instant ends() {
        return BusinessZone.startOf(day.plusDays(1));
    }

    public boolean isOverAt(Instant now) {
        return !now.isBefore(ends());
    }

    @Override
    public String toString() {
        return venue + " " + day;
    }
}
