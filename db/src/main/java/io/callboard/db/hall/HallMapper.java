package io.callboard.db.hall;

import io.callboard.hall.Entrance;
import io.callboard.hall.PlanSeat;
import io.callboard.hall.SeatingPlans.PlanVersion;
import io.callboard.hall.VenueKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface HallMapper {
    record VenueRow(String venueCode, String name, VenueKind kind, String address) {}

    record HallRow(String hallCode, String name, String venueName, VenueKind kind, int planVersion, int seats) {}

    void insertVenue(@Param("venue") VenueRow venue, @Param("now") Instant now);

    void insertHall(
            @Param("hallCode") String hallCode,
            @Param("venueCode") String venueCode,
            @Param("name") String name,
            @Param("now") Instant now);

    List<VenueRow> venues(@Param("venueCode") @Nullable String venueCode);

    List<HallRow> halls(@Param("hallCode") @Nullable String hallCode);

    int lockHall(String hallCode);

    int lastVersion(String hallCode);

    void insertPlan(
            @Param("hallCode") String hallCode,
            @Param("version") int version,
            @Param("seats") int seats,
            @Param("sha256") String sha256,
            @Param("effectiveFrom") @Nullable LocalDate effectiveFrom,
            @Param("by") String by,
            @Param("now") Instant now);

    void insertSeat(
            @Param("hallCode") String hallCode,
            @Param("version") int version,
            @Param("ordinal") int ordinal,
            @Param("seat") PlanSeat seat);

    List<PlanVersion> versions(String hallCode);

    List<Entrance> entrances(@Param("hallCode") String hallCode, @Param("version") int version);

    void deleteEntrances(@Param("hallCode") String hallCode, @Param("version") int version);

    void insertEntrance(
            @Param("hallCode") String hallCode, @Param("version") int version, @Param("entrance") Entrance entrance);

    List<PlanSeat> seats(@Param("hallCode") String hallCode, @Param("version") int version);
}
