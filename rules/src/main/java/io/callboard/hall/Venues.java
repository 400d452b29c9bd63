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

    /** Whether the first six digits name a division of GB/T 2260 that the dictionary knows. */
    boolean isDivision(String code);

    /** Province, city and district of a division, as people say it. */
    Optional<String> divisionName(String code);
}
