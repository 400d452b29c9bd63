package io.callboard.statutory;

import io.callboard.kernel.VenueCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where the figures of returns come from: tickets and ticket returns for the figures, the ledger for their check. */
public interface ReturnFigures {
    /** A venue by its code, as a return names it. */
    record Venue(VenueCode code, String name, String address) {}

    Optional<Venue> venue(VenueCode code);

    /** Every venue, by code. */
    List<Venue> venues();

    /** Venues that sold or gave back a ticket, or raised a curtain, on the day. */
    List<Venue> busyOn(LocalDate day);

    List<DailyReturnFigures.Performance> performances(VenueDay venueDay);

    List<DailyReturnFigures.Line> lines(VenueDay venueDay);

    /** The ledger's side of the day, with at most so many mismatches named. */
    BookedDay booked(VenueDay venueDay, int mismatches);
}
