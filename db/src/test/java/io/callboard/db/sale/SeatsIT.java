package io.callboard.db.sale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.callboard.db.DatabaseTest;
import io.callboard.kernel.Cny;
import io.callboard.kernel.ShowCode;
import io.callboard.sale.Seat;
import io.callboard.sale.SeatLock;
import io.callboard.sale.SeatStatus;
import io.callboard.sale.Seats;
import io.callboard.sale.Seats.Taker;
import io.callboard.sale.Seats.Taking;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Seats of Swan Lake: locked and sold only while everything is as whoever locks and sells them saw it. */
class SeatsIT extends DatabaseTest {
    private static final ShowCode SWAN_LAKE = new ShowCode("110101001012612240004");
    private static final Instant NOON = Instant.parse("2026-11-27T04:00:00Z");
    private static final Instant QUARTER_PAST = NOON.plusSeconds(900);
    private static final String LOCK = "L-LI-LEI";
    private static final List<String> BOTH = List.of("S-1-01", "S-1-02");
    private static final int AS_READ = 7;
    private static final int SUSPENDED = 8;

    @Autowired
    Seats seats;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void swanLakeIsOnSale() {
        jdbc.update(
                "insert into performances (performance_id, show_id, ordinal, hall_code, plan_version, curtain_at,"
                        + " expected_audience, show_code, status, version)"
                        + " values ('PF-SEATS', 'SH-SEATS', 1, '1101010010101', 1, ?, 1600, ?, 'ON_SALE', ?)",
                Timestamp.from(NOON.plusSeconds(86_400)),
                SWAN_LAKE.value(),
                AS_READ);
        seats.build(
                SWAN_LAKE, IntStream.rangeClosed(1, 4).mapToObj(SeatsIT::seat).toList());
    }

    private static Seat seat(int number) {
        var code = "S-1-0" + number;
        return new Seat(code, "S", "1", "" + number, "A", Cny.ofFen(68_000), SeatStatus.AVAILABLE, null);
    }

    private void isSuspended() {
        jdbc.update(
                "update performances set status = 'SUSPENDED', version = ? where show_code = ?",
                SUSPENDED,
                SWAN_LAKE.value());
    }

    private void liLeiLocks() {
        seats.lock(SWAN_LAKE, AS_READ, List.of(new Taking(new Taker(LOCK, "WEB", QUARTER_PAST), BOTH)), NOON);
    }

    private void liLeiBuys(Instant now) {
        var sales = BOTH.stream()
                .map(code -> new Seats.Sale(code, LOCK, "T-" + code))
                .toList();
        seats.sell(SWAN_LAKE, AS_READ, sales, now);
    }

    private long seatsThatAre(SeatStatus status) {
        return seats.house(SWAN_LAKE, NOON).seats().stream()
                .filter(seat -> seat.status() == status)
                .count();
    }

    @Test
    void seats_are_locked_and_sold_while_the_performance_is_as_it_was_read() {
        liLeiLocks();
        assertThat(seatsThatAre(SeatStatus.LOCKED)).isEqualTo(2);
        liLeiBuys(NOON.plusSeconds(60));
        assertThat(seatsThatAre(SeatStatus.SOLD)).isEqualTo(2);
    }

    @Test
    void no_seat_is_locked_when_the_sale_was_suspended_since() {
        isSuspended();
        assertThatThrownBy(this::liLeiLocks).isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(seatsThatAre(SeatStatus.AVAILABLE)).isEqualTo(4);
    }

    @Test
    void no_seat_is_sold_when_the_sale_was_suspended_since() {
        liLeiLocks();
        isSuspended();
        assertThatThrownBy(() -> liLeiBuys(NOON.plusSeconds(60))).isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(seatsThatAre(SeatStatus.LOCKED)).isEqualTo(2);
    }

    @Test
    void a_lock_gives_back_the_seats_that_it_still_holds_and_no_others() {
        liLeiLocks();
        var hanMei = new Taker("L-HAN-MEI", "WEB", QUARTER_PAST);
        seats.lock(SWAN_LAKE, AS_READ, List.of(new Taking(hanMei, List.of("S-1-03"))), NOON);
        seats.release(lock(LOCK, BOTH));
        assertThat(seatsThatAre(SeatStatus.AVAILABLE)).isEqualTo(3);
        seats.release(lock(LOCK, List.of("S-1-03")));
        assertThat(seatsThatAre(SeatStatus.LOCKED)).isOne();
    }

    private static SeatLock lock(String lockId, List<String> seatCodes) {
        var price = Cny.ofFen(68_000);
        var locked = seatCodes.stream()
                .map(code -> new SeatLock.LockedSeat(code, "A", price, price))
                .toList();
        return new SeatLock(lockId, SWAN_LAKE, "CHANNEL:WEB", "WEB", SeatLock.State.OPEN, NOON, QUARTER_PAST, locked);
    }

    @Test
    void no_seat_is_sold_of_a_lock_that_lapsed() {
        liLeiLocks();
        assertThatThrownBy(() -> liLeiBuys(QUARTER_PAST)).isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(seatsThatAre(SeatStatus.SOLD)).isZero();
    }
}
