package io.callboard.db.sale;

import io.callboard.kernel.Cny;
import io.callboard.kernel.ShowCode;
import io.callboard.sale.Locks;
import io.callboard.sale.SeatLock;
import java.util.Optional;
import org.springframework.stereotype.Repository;

@Repository
class SqlLocks implements Locks {
    private final LockMapper locks;

    SqlLocks(LockMapper locks) {
        this.locks = locks;
    }

    @Override
    public void add(SeatLock lock) {
        locks.insert(new LockMapper.Row(
                lock.lockId(),
                lock.showCode().value(),
                lock.principal(),
                lock.channel(),
                lock.state(),
                Cny.fen(lock.total()),
                lock.createdAt(),
                lock.expiresAt()));
        lock.seats()
                .forEach(seat -> locks.insertSeat(
                        lock.lockId(), new LockMapper.SeatRow(seat.seatCode(), seat.level(), Cny.fen(seat.price()))));
    }

    @Override
    public Optional<SeatLock> find(String lockId) {
        return Optional.ofNullable(locks.find(lockId)).map(this::lock);
    }

    @Override
    public Optional<SeatLock> findForChange(String lockId) {
        return Optional.ofNullable(locks.findForChange(lockId)).map(this::lock);
    }

    @Override
    public boolean end(String lockId, SeatLock.State how) {
        return locks.end(lockId, how) == 1;
    }

    private SeatLock lock(LockMapper.Row row) {
        var seats = locks.seats(row.lockId()).stream()
                .map(seat -> new SeatLock.LockedSeat(seat.seatCode(), seat.level(), Cny.ofFen(seat.priceFen())))
                .toList();
        return new SeatLock(
                row.lockId(),
                new ShowCode(row.showCode()),
                row.principal(),
                row.channel(),
                row.status(),
                row.createdAt(),
                row.expiresAt(),
                seats);
    }
}
