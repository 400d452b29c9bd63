package io.callboard.db.channel;

import io.callboard.channel.ChannelDay;
import io.callboard.channel.Commission;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface ChannelDayMapper {
    record Row(
            ChannelDay.Operation operation,
            Instant at,
            String ticketCode,
            String orderNo,
            String paymentReference,
            String seatCode,
            String ticketType,
            long priceFen,
            long paidFen,
            long feeFen,
            long payoutFen,
            Instant soldAt,
            BigDecimal commissionPercent) {}

    List<Row> lines(@Param("channel") String channel, @Param("day") LocalDate day);

    List<String> active(LocalDate day);

    @Nullable
    Commission commission(@Param("channel") String channel, @Param("day") LocalDate day);

    void put(Commission commission);
}
