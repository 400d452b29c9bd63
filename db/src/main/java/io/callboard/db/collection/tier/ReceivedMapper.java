package io.callboard.db.collection.tier;

import io.callboard.collection.ReportItem.Operation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface ReceivedMapper {
    /** Everything that was said of a ticket's operation; two are the same when all of it is. */
    record TicketRow(
            String ticketCode,
            Operation operation,
            Instant operatedAt,
            String showCode,
            String seatCode,
            String channel,
            String ticketType,
            long priceFen,
            long paidFen,
            long feeFen,
            long payoutFen) {}

    record SumsRow(
            String showCode, int sold, long soldFen, int returned, long returnedFen, long feesFen, int complimentary) {}

    record DayRow(
            String venueCode, LocalDate day, int generation, String shows, int tickets, long totalFen, String sha256) {}

    /** Gives 1, or 0 when the operation is there already. */
    int insertTicket(
            @Param("row") TicketRow row,
            @Param("serial") @Nullable Integer serial,
            @Param("venueCode") String venueCode,
            @Param("day") LocalDate day,
            @Param("batchNo") String batchNo,
            @Param("at") Instant at);

    @Nullable
    TicketRow ticket(@Param("ticketCode") String ticketCode, @Param("operation") Operation operation);

    List<SumsRow> sums(@Param("venueCode") String venueCode, @Param("day") LocalDate day);

    void insertDay(
            @Param("row") DayRow row,
            @Param("late") boolean late,
            @Param("batchNo") String batchNo,
            @Param("at") Instant at);

    int claim(@Param("sender") String sender, @Param("address") String address, @Param("batchNo") String batchNo);

    @Nullable
    String receipt(@Param("sender") String sender, @Param("address") String address, @Param("batchNo") String batchNo);

    void keep(
            @Param("sender") String sender,
            @Param("address") String address,
            @Param("batchNo") String batchNo,
            @Param("receipt") String receipt);
}
