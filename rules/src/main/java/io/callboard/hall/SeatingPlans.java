package io.callboard.hall;

import io.callboard.kernel.Actor;
import io.callboard.kernel.HallCode;
import java.time.Instant;
import java.util.List;

/** The versions of each hall's seating plan; a version never changes. */
public interface SeatingPlans {
    /** Keeps the seats as the hall's next version and gives its number. */
    int add(HallCode hall, List<PlanSeat> seats, String sha256, Actor by);

    /** One version of a hall's plan: how many seats, by whom and when. */
    record PlanVersion(int version, int seats, String createdBy, Instant createdAt) {}

    /** The hall's versions, the newest first. */
    List<PlanVersion> versions(HallCode hall);

    /** The seats of one version in the plan's order; none for an unknown version. */
    List<PlanSeat> seats(HallCode hall, int version);
}
