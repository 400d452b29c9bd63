package io.callboard.db.sale.exchange;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface ExchangeMapper {
    record Row(
            String ticketCode,
            String orderNo,
            String newTicketCode,
            String newOrderNo,
            int exchangeNo,
            long paidFen,
            long feeFen,
            long dueFen,
            String exchangedBy,
            Instant exchangedAt) {}

    void insert(Row row);

    @Nullable
    Row into(String newTicketCode);

    List<Row> ofOrder(String orderNo);
}
