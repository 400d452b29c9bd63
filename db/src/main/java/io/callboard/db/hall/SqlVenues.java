package io.callboard.db.hall;

import io.callboard.hall.Hall;
import io.callboard.hall.Venue;
import io.callboard.hall.Venues;
import io.callboard.kernel.HallCode;
import io.callboard.kernel.VenueCode;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class SqlVenues implements Venues {
    private final HallMapper halls;
    private final Clock clock;

    SqlVenues(HallMapper halls, Clock clock) {
        this.halls = halls;
        this.clock = clock;
    }

    @Override
    public boolean add(Venue venue) {
        try {
            var row = new HallMapper.VenueRow(venue.code().value(), venue.name(), venue.kind(), venue.address());
            halls.insertVenue(row, clock.instant());
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    @Override
    public boolean add(HallCode code, String name) {
        try {
            halls.insertHall(code.value(), code.venue().value(), name, clock.instant());
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    @Override
    public Optional<Venue> find(VenueCode code) {
        return halls.venues(code.value()).stream().findFirst().map(SqlVenues::venue);
    }

    @Override
    public Optional<Hall> findHall(HallCode code) {
        return halls.halls(code.value()).stream().findFirst().map(SqlVenues::hall);
    }

    @Override
    public List<Venue> all() {
        return halls.venues(null).stream().map(SqlVenues::venue).toList();
    }

    @Override
    public List<Hall> halls() {
        return halls.halls(null).stream().map(SqlVenues::hall).toList();
    }

    private static Venue venue(HallMapper.VenueRow row) {
        return new Venue(new VenueCode(row.venueCode()), row.name(), row.kind(), row.address());
    }

    private static Hall hall(HallMapper.HallRow row) {
        return new Hall(
                new HallCode(row.hallCode()), row.name(), row.venueName(), row.kind(), row.planVersion(), row.seats());
    }
}
