package io.callboard.show;

import io.callboard.kernel.VenueCode;
import java.time.LocalDate;

/** Hands out the number that ends a show code: from 1 for each venue and day, across halls, no number twice. */
public interface ShowNumbers {
    int next(VenueCode venue, LocalDate day);
}
