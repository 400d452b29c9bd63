package io.callboard.db.sale;

import io.callboard.sale.SeatStatus;
import io.callboard.sale.Seats;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface SeatMapper {
    record Row(
            String seatCode,
            String area,
            String rowName,
            String seatNumber,
            @Nullable String level,
            @Nullable Long priceFen,
            SeatStatus status,
            @Nullable String allocatedTo) {}

    record Count(SeatStatus status, int seats) {}

    /** A free seat with its place in the plan. */
    record Free(String seatCode, String area, String rowName, int ordinal) {}

    int deleteAll(String showCode);

    void insert(@Param("showCode") String showCode, @Param("ordinal") int ordinal, @Param("seat") Row seat);

    List<Row> house(@Param("showCode") String showCode, @Param("now") Instant now);

    long sequence(String showCode);

    List<Count> counts(@Param("showCode") String showCode, @Param("now") Instant now);

    int given(String showCode);

    /** A seat and the lock that it gets. */
    record Taken(String seatCode, String lockId) {}

    List<Row> forLocking(
            @Param("showCode") String showCode,
            @Param("seatCodes") Collection<String> seatCodes,
            @Param("now") Instant now);

    int lock(
            @Param("showCode") String showCode,
            @Param("version") int version,
            @Param("taken") List<Taken> taken,
            @Param("until") Instant until,
            @Param("now") Instant now);

    List<String> known(@Param("showCode") String showCode, @Param("seatCodes") Collection<String> seatCodes);

    List<Free> free(
            @Param("showCode") String showCode,
            @Param("level") String level,
            @Param("channel") String channel,
            @Param("now") Instant now);

    int release(
            @Param("showCode") String showCode,
            @Param("seatCodes") Collection<String> seatCodes,
            @Param("lockId") String lockId);

    int sell(
            @Param("showCode") String showCode,
            @Param("version") int version,
            @Param("sales") List<Seats.Sale> sales,
            @Param("now") Instant now);

    int putBack(@Param("showCode") String showCode, @Param("ticketCode") String ticketCode);
}
