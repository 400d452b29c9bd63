package io.callboard.hall;

import io.callboard.kernel.HallCode;

/** A hall (场厅) of a venue, with its newest seating plan; version 0 and no seats while it has none. */
public record Hall(HallCode code, String name, String venueName, VenueKind venueKind, int planVersion, int seats) {
    public boolean hasPlan() {
        return planVersion > 0;
    }
}
