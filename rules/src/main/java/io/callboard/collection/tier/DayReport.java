package io.callboard.collection.tier;

import io.callboard.kernel.ShowCode;
import io.callboard.statutory.DailySchedule;
import io.callboard.statutory.VenueDay;
import java.time.Instant;
import java.util.List;
import org.joda.money.Money;

/**
 * A venue's day as a sender sums it up. Tickets is what went out less what came back; total is what was paid for the one
 * less what had been paid for the other.
 */
public record DayReport(
        VenueDay venueDay, int generation, List<ShowLine> shows, int tickets, Money total, String sha256) {
    public DayReport {
        shows = List.copyOf(shows);
    }

    /** Show is the standard's word for one performance. */
    public record ShowLine(ShowCode showCode, Sums sums, int checkedIn) {}

    /** Sold and returned count paid tickets; complimentary counts those that went out without payment. */
    public record Sums(int sold, Money soldAmount, int returned, Money returnedAmount, Money fees, int complimentary) {
        public int tickets() {
            return sold + complimentary - returned;
        }

        public Money total() {
            return soldAmount.minus(returnedAmount);
        }
    }

    /** Whether it comes later than the day's schedule allows: from noon of the next day on. */
    public boolean isLateAt(Instant now) {
        var day = venueDay.day();
        return !now.isBefore(DailySchedule.on(day).due(day));
    }
}
