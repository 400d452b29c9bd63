package io.callboard.db.hall;

import io.callboard.db.Batch;
import io.callboard.hall.Entrance;
import io.callboard.hall.PlanSeat;
import io.callboard.hall.SeatingPlans;
import io.callboard.kernel.Actor;
import io.callboard.kernel.HallCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class SqlSeatingPlans implements SeatingPlans {
    private final HallMapper halls;
    private final Batch batch;
    private final Clock clock;

    SqlSeatingPlans(HallMapper halls, Batch batch, Clock clock) {
        this.halls = halls;
        this.batch = batch;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int add(HallCode hall, List<PlanSeat> seats, String sha256, @Nullable LocalDate effectiveFrom, Actor by) {
        halls.lockHall(hall.value());
        int version = halls.lastVersion(hall.value()) + 1;
        halls.insertPlan(hall.value(), version, seats.size(), sha256, effectiveFrom, by.principal(), clock.instant());
        batch.of(HallMapper.class, mapper -> {
            for (int ordinal = 0; ordinal < seats.size(); ordinal++) {
                mapper.insertSeat(hall.value(), version, ordinal, seats.get(ordinal));
            }
        });
        return version;
    }

    @Override
    public List<PlanVersion> versions(HallCode hall) {
        return halls.versions(hall.value());
    }

    @Override
    public List<Entrance> entrances(HallCode hall, int version) {
        return halls.entrances(hall.value(), version);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void setEntrances(HallCode hall, int version, List<Entrance> entrances) {
        halls.lockHall(hall.value());
        halls.deleteEntrances(hall.value(), version);
        entrances.forEach(entrance -> halls.insertEntrance(hall.value(), version, entrance));
    }

    @Override
    public List<PlanSeat> seats(HallCode hall, int version) {
        return halls.seats(hall.value(), version);
    }
}
