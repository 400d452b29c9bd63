package io.callboard.db.sale;

import io.callboard.sale.SeatLock;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface LockMapper {
    record Row(
            String lockId,
            String showCode,
            String principal,
            String channel,
            SeatLock.State status,
            long totalFen,
            Instant createdAt,
            Instant expiresAt) {}

    record SeatRow(String seatCode, String level, long priceFen) {}

    void insert(@Param("row") Row row);

    void insertSeat(@Param("lockId") String lockId, @Param("seat") SeatRow seat);

    @Nullable
    Row find(String lockId);

    @Nullable
    Row findForChange(String lockId);

    List<SeatRow> seats(String lockId);

    int end(@Param("lockId") String lockId, @Param("how") SeatLock.State how);
}
