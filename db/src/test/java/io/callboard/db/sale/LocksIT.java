package io.callboard.db.sale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.callboard.db.DatabaseTest;
import io.callboard.kernel.Cny;
import io.callboard.kernel.Ids;
import io.callboard.kernel.ShowCode;
import io.callboard.sale.Locks;
import io.callboard.sale.SeatLock;
import io.callboard.sale.SeatLock.State;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Locks of seats: given up once, and used by one order. */
class LocksIT extends DatabaseTest {
    private static final ShowCode SWAN_LAKE = new ShowCode("110101001012612240003");
    private static final Instant NOON = Instant.parse("2026-11-27T04:00:00Z");

    @Autowired
    Locks locks;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private static SeatLock lock(String lockId) {
        var seat = new SeatLock.LockedSeat("S-01-01", "A", Cny.ofFen(68_000), Cny.ofFen(68_000));
        var until = NOON.plusSeconds(900);
        return new SeatLock(lockId, SWAN_LAKE, "CHANNEL:WEB", "WEB", State.OPEN, NOON, until, List.of(seat));
    }

    private SeatLock locked() {
        var lock = lock(Ids.next("L"));
        inTransaction(() -> locks.addAll(List.of(lock)));
        return lock;
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void many_rows_are_not_written_where_nobody_would_commit_them() {
        assertThatThrownBy(() -> locks.addAll(List.of(lock("L-ALONE")))).isInstanceOf(IllegalStateException.class);
        assertThat(locks.find("L-ALONE")).isEmpty();
    }

    private void order(SeatLock lock) {
        jdbc.update(
                "insert into orders (order_no, show_code, lock_id, principal, channel, status, total_fen, purchaser_name,"
                        + " mobile_cipher, mobile_last4, payment_method, payment_reference, paid_fen, refund_rules, sold_at)"
                        + " values (?, ?, ?, 'CHANNEL:WEB', 'WEB', 'PAID', 68000, '李雷', 'x', '8000', 'CHANNEL', 'P', 68000, 1, now())",
                Ids.next("OD"),
                SWAN_LAKE.value(),
                lock.lockId());
    }

    @Test
    void of_locks_that_collide_none_is_written() {
        var twice = Stream.of("L-TWICE", "L-ONCE", "L-TWICE").map(LocksIT::lock).toList();
        assertThatThrownBy(() -> locks.addAll(twice)).isInstanceOf(DuplicateKeyException.class);
        assertThat(locks.find("L-TWICE")).isEmpty();
        assertThat(locks.find("L-ONCE")).isEmpty();
    }

    @Test
    void a_lock_is_given_up_once() {
        var one = locked();
        var other = locked();
        assertThat(locks.release(one.lockId())).isTrue();
        assertThat(locks.release(one.lockId())).isFalse();
        assertThat(locks.find(one.lockId())).map(SeatLock::state).contains(State.RELEASED);
        assertThat(locks.find(other.lockId())).contains(other);
    }

    @Test
    void a_lock_is_used_when_there_is_an_order_of_it() {
        var lock = locked();
        order(lock);
        assertThat(locks.find(lock.lockId())).map(SeatLock::state).contains(State.USED);
        assertThat(locks.findForChange(lock.lockId())).map(SeatLock::state).contains(State.USED);
        assertThat(locks.findAllForChange(List.of(lock.lockId())))
                .extracting(SeatLock::state)
                .containsExactly(State.USED);
    }

    @Test
    @Timeout(60)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void who_waited_for_a_lock_sees_the_order_that_was_made_of_it_meanwhile() throws Exception {
        var lock = locked();
        var isKept = new CountDownLatch(1);
        var buyer = new FutureTask<Void>(() -> inTransaction(() -> {
            locks.findForChange(lock.lockId());
            isKept.countDown();
            while (nobodyWaits()) {
                Thread.onSpinWait();
            }
            order(lock);
        }));
        new Thread(buyer).start();
        isKept.await();
        var seen = new TransactionTemplate(transactions).execute(status -> locks.findForChange(lock.lockId()));
        buyer.get();
        assertThat(seen).map(SeatLock::state).contains(State.USED);
    }

    private Void inTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
        return null;
    }

    private boolean nobodyWaits() {
        var waits = jdbc.queryForObject(
                "show global status like 'Innodb_row_lock_current_waits'", (row, number) -> row.getInt("Value"));
        return waits == null || waits == 0;
    }
}
