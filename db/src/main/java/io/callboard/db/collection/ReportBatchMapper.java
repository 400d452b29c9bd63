package io.callboard.db.collection;

import io.callboard.collection.DailyDeliveries.Status;
import io.callboard.collection.ReportBatch;
import io.callboard.collection.ReportItem.Operation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface ReportBatchMapper {
    record DayRow(String venueCode, LocalDate day) {}

    record ItemRow(
            long itemNo,
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

    record BatchRow(
            String batchNo,
            ReportBatch.Kind kind,
            String venueCode,
            LocalDate day,
            @Nullable String returnNo,
            String payload,
            int itemCount,
            Status status,
            @Nullable String answer) {}

    List<DayRow> openDays();

    void beginSerials(@Param("venueCode") String venueCode, @Param("day") LocalDate day);

    int lockSerials(@Param("venueCode") String venueCode, @Param("day") LocalDate day);

    void keepSerial(@Param("venueCode") String venueCode, @Param("day") LocalDate day, @Param("last") int last);

    List<ItemRow> openItems(
            @Param("venueCode") String venueCode, @Param("day") LocalDate day, @Param("limit") int limit);

    void assign(
            @Param("itemNo") long itemNo,
            @Param("batchNo") String batchNo,
            @Param("index") int index,
            @Param("serial") int serial);

    void insert(@Param("row") BatchRow row, @Param("now") Instant now);

    @Nullable
    BatchRow find(String batchNo);

    List<BatchRow> ofReturn(String returnNo);

    int ticketsUnderWay(@Param("venueCode") String venueCode, @Param("day") LocalDate day);

    void sent(@Param("batchNo") String batchNo, @Param("now") Instant now);

    void over(
            @Param("batchNo") String batchNo,
            @Param("status") Status status,
            @Param("answer") @Nullable String answer,
            @Param("now") Instant now);

    void itemsAcknowledged(String batchNo);

    void reopen(@Param("venueCode") String venueCode, @Param("day") LocalDate day);

    void itemRejected(@Param("batchNo") String batchNo, @Param("index") int index, @Param("message") String message);
}
