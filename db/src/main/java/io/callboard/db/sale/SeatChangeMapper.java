package io.callboard.db.sale;

import io.callboard.sale.SeatStatus;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface SeatChangeMapper {
    record Row(
            String showCode,
            long sequence,
            String seatCode,
            SeatStatus status,
            @Nullable String level,
            @Nullable Long priceFen,
            @Nullable String allocatedTo) {}

    List<Row> markedForUpdate(@Param("showCode") String showCode, @Param("most") int most);

    void begin(String showCode);

    long lastForUpdate(String showCode);

    void advance(@Param("showCode") String showCode, @Param("sequence") long sequence);

    void insert(@Param("change") Row change, @Param("sequence") long sequence, @Param("at") Instant at);

    int unmark(@Param("showCode") String showCode, @Param("seatCodes") Collection<String> seatCodes);

    @Nullable
    Long oldest(String showCode);

    List<Row> after(@Param("showCode") String showCode, @Param("from") long from, @Param("to") long to);

    int forget(Instant before);
}
