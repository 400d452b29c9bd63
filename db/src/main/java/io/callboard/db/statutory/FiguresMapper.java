package io.callboard.db.statutory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** What the tickets and the ledger say of one venue's day; a stretch of time is [begins, ends). */
@Mapper
interface FiguresMapper {
    @Nullable
    VenueRow venue(@Param("venueCode") String venueCode);

    List<VenueRow> venues();

    List<VenueRow> busy(@Param("day") LocalDate day, @Param("begins") Instant begins, @Param("ends") Instant ends);

    List<PerformanceRow> performances(@Param("it") Window window);

    List<LineRow> lines(@Param("it") Window window);

    List<BookedRow> booked(@Param("it") Window window);

    List<MismatchRow> mismatches(@Param("it") Window window, @Param("limit") int limit);

    record Window(String venueCode, LocalDate day, Instant begins, Instant ends) {}

    record VenueRow(String code, String name, String address) {}

    record PerformanceRow(
            String showCode,
            String hallCode,
            String hallName,
            String title,
            String performanceType,
            String presenter,
            @Nullable String approvalNo,
            Instant curtainAt,
            @Nullable Integer approvedCapacity,
            int sellable,
            int held,
            int killed,
            int complimentary,
            int checked) {}

    record LineRow(
            String showCode,
            String level,
            String levelName,
            long priceFen,
            String ticketType,
            String channel,
            TakingsRow day,
            TakingsRow toDate) {}

    record TakingsRow(
            int soldCount,
            long soldFen,
            long discountFen,
            int refundCount,
            long refundFen,
            long feeFen,
            int compCount,
            int workCount) {}

    record BookedRow(String showCode, long soldFen, long refundedFen, long feesFen) {}

    record MismatchRow(
            String showCode,
            String movement,
            @Nullable String ticketCode,
            @Nullable Long entryNo,
            long ticketFen,
            long ledgerFen) {}
}
