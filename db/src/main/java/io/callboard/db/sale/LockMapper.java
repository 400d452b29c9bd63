package io.callboard.db.sale;

import io.callboard.kernel.Cny;
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
            Instant expiresAt,
            String seatsJson) {}

    /** One seat of a lock as its row keeps it; without an amount of its own the price is due. */
    record KeptSeat(String seatCode, String level, long priceFen, @Nullable Long dueFen) {
        static KeptSeat of(SeatLock.LockedSeat seat) {
            boolean reduced = !seat.due().isEqual(seat.price());
            return new KeptSeat(
                    seat.seatCode(), seat.level(), Cny.fen(seat.price()), reduced ? Cny.fen(seat.due()) : null);
        }

        SeatLock.LockedSeat seat() {
            return new SeatLock.LockedSeat(
                    seatCode, level, Cny.ofFen(priceFen), Cny.ofFen(dueFen == null ? priceFen : dueFen));
        }
    }

    void insert(@Param("row") Row row);

    @Nullable
    Row find(String lockId);

    @Nullable
    String keep(String lockId);

    List<Row> findAllForChange(@Param("lockIds") List<String> lockIds);

    int release(String lockId);
}
