package io.callboard.db.collection;

import io.callboard.collection.ReportItem;
import java.time.LocalDate;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ReportItemMapper {
    void insert(
            @Param("item") ReportItem item,
            @Param("venueCode") String venueCode,
            @Param("day") LocalDate day,
            @Param("fen") Amounts fen);

    /** The item's money in fen. */
    record Amounts(long price, long paid, long fee, long payout) {}
}
