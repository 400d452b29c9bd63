package io.callboard.db.show;

import io.callboard.hall.VenueKind;
import io.callboard.show.PerformanceStatus;
import io.callboard.show.Performances;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface PerformanceMapper {
    /** A performance with what it takes of its show, hall and plan. */
    record Row(
            String performanceId,
            String showId,
            String title,
            String performanceType,
            String presenter,
            int ordinal,
            String hallCode,
            VenueKind venueKind,
            int planVersion,
            int planSeats,
            Instant curtainAt,
            int expectedAudience,
            @Nullable String showCode,
            PerformanceStatus status,
            @Nullable Integer approvedCapacity,
            @Nullable Instant saleStartsAt,
            @Nullable Instant saleEndsAt,
            @Nullable String salePlannedBy,
            @Nullable String reason,
            @Nullable String successor,
            @Nullable String predecessor,
            int version) {}

    /** What is written when a performance is planned. */
    record Planned(
            String performanceId,
            String showId,
            int ordinal,
            String hallCode,
            Instant curtainAt,
            LocalDate day,
            int expectedAudience) {}

    void insert(@Param("planned") Planned planned);

    int replan(@Param("planned") Planned planned);

    int delete(String performanceId);

    @Nullable
    Row byCode(String showCode);

    @Nullable
    Row byCodeForChange(String showCode);

    List<Row> ofShow(String showId);

    List<Row> list(
            @Param("filter") Performances.Filter filter,
            @Param("afterAt") @Nullable Instant afterAt,
            @Param("afterCode") @Nullable String afterCode,
            @Param("limit") int limit);

    int giveCode(@Param("performanceId") String performanceId, @Param("showCode") String showCode);

    int approve(@Param("performanceId") String performanceId, @Param("capacity") int capacity);

    int move(
            @Param("showCode") String showCode,
            @Param("from") Collection<PerformanceStatus> from,
            @Param("to") PerformanceStatus to,
            @Param("reason") @Nullable String reason);

    int moveById(
            @Param("performanceId") String performanceId,
            @Param("from") Collection<PerformanceStatus> from,
            @Param("to") PerformanceStatus to);

    int planSale(
            @Param("showCode") String showCode,
            @Param("startsAt") @Nullable Instant startsAt,
            @Param("endsAt") @Nullable Instant endsAt,
            @Param("by") @Nullable String by);

    int countNumber(@Param("venue") String venue, @Param("day") LocalDate day);

    int lastNumber(@Param("venue") String venue, @Param("day") LocalDate day);
}
