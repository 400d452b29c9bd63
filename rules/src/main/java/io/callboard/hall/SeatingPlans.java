package io.callboard.hall;

import io.callboard.kernel.Actor;
import io.callboard.kernel.HallCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The versions of each hall's seating plan; a version never changes. */
public interface SeatingPlans {
    /**
     * Keeps the seats as the hall's next version and gives its number. With a day it holds for performances from that day on;
     * those that are planned already keep theirs.
     */
    int add(HallCode hall, List<PlanSeat> seats, String sha256, @Nullable LocalDate effectiveFrom, Actor by);

    /** One version of a hall's plan: how many seats, by whom and when. */
    record PlanVersion(
            int version, int seats, String createdBy, Instant createdAt, @Nullable LocalDate effectiveFrom) {}

    /** The hall's versions, the newest first. */
    List<PlanVersion> versions(HallCode hall);

    /** The entrances of areas that were named for a version, by area. */
    List<Entrance> entrances(HallCode hall, int version);

    /** Puts these in place of whatever was named; gates change while a plan does not. */
    void setEntrances(HallCode hall, int version, List<Entrance> entrances);

    /** The seats of one version in the plan's order; none for an unknown version. */
    List<PlanSeat> seats(HallCode hall, int version);
}
