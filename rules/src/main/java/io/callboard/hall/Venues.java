package io.callboard.hall;

import io.callboard.kernel.HallCode;
import io.callboard.kernel.VenueCode;
import java.util.List;
import java.util.Optional;

/** The venues and halls of the house. */
public interface Venues {
    /** Adds it; says false when the code is taken. */
    boolean add(Venue venue);

    boolean add(HallCode code, String name);

    Optional<Venue> find(VenueCode code);

    Optional<Hall> findHall(HallCode code);

    List<Venue> all();

    /** Every hall, by code. */
    List<Hall> halls();
}
