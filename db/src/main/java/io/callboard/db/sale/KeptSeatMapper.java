package io.callboard.db.sale;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface KeptSeatMapper {
    record Allocation(String channel, int seats) {}

    record Place(String showCode, String seatCode) {}

    int hold(
            @Param("showCode") String showCode,
            @Param("seatCodes") Collection<String> seatCodes,
            @Param("holdId") String holdId,
            @Param("until") Instant until,
            @Param("now") Instant now);

    List<String> heldBy(String holdId);

    int release(String holdId);

    int kill(
            @Param("showCode") String showCode,
            @Param("seatCodes") Collection<String> seatCodes,
            @Param("now") Instant now);

    int revive(@Param("showCode") String showCode, @Param("seatCodes") Collection<String> seatCodes);

    int giveAway(
            @Param("showCode") String showCode,
            @Param("holdId") String holdId,
            @Param("seatCode") String seatCode,
            @Param("ticketCode") String ticketCode,
            @Param("now") Instant now);

    record PricedSeat(String seatCode, @Nullable String level, @Nullable Long priceFen) {}

    List<PricedSeat> unsoldForMoving(String showCode);

    List<PricedSeat> unsold(String showCode);

    int move(
            @Param("showCode") String showCode,
            @Param("seatCodes") Collection<String> seatCodes,
            @Param("level") String level,
            @Param("priceFen") long priceFen,
            @Param("now") Instant now);

    /** Those of these seats that are not free. */
    List<String> taken(
            @Param("showCode") String showCode,
            @Param("seatCodes") Collection<String> seatCodes,
            @Param("now") Instant now);

    /** Those of these seats that are not killed, or have no level. */
    List<String> unkilled(@Param("showCode") String showCode, @Param("seatCodes") Collection<String> seatCodes);

    int clearAllocations(String showCode);

    int allocate(
            @Param("showCode") String showCode,
            @Param("channel") @Nullable String channel,
            @Param("seatCodes") Collection<String> seatCodes);

    List<Allocation> allocations(String showCode);

    List<Place> lapsed(@Param("now") Instant now, @Param("most") int most);

    int free(@Param("showCode") String showCode, @Param("seatCodes") Collection<String> seatCodes);

    long value(@Param("showCode") String showCode, @Param("seatCodes") Collection<String> seatCodes);
}
