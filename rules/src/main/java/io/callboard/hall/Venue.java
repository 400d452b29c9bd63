package io.callboard.hall;

import io.callboard.kernel.VenueCode;

/** A venue (场所) where shows are played. */
public record Venue(VenueCode code, String name, VenueKind kind, String address) {}
