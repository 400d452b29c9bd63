package io.callboard.db.sale;

import com.fasterxml.jackson.core.type.TypeReference;
import io.callboard.db.Batch;
import io.callboard.db.Json;
import io.callboard.db.Sizes;
import io.callboard.kernel.Cny;
import io.callboard.kernel.ShowCode;
import io.callboard.sale.Locks;
import io.callboard.sale.SeatLock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class SqlLocks implements Locks {
    private static final TypeReference<List<LockMapper.KeptSeat>> SEATS = new TypeReference<>() {};

    private final LockMapper locks;
    private final Batch batch;

    SqlLocks(LockMapper locks, Batch batch) {
        this.locks = locks;
        this.batch = batch;
    }

    @Override
    public void addAll(List<SeatLock> added) {
        batch.insert(LockMapper.class, added, (mapper, lock) -> mapper.insert(row(lock)));
    }

    private static LockMapper.Row row(SeatLock lock) {
        return new LockMapper.Row(
                lock.lockId(),
                lock.showCode().value(),
                lock.principal(),
                lock.channel(),
                lock.state(),
                Cny.fen(lock.total()),
                lock.createdAt(),
                lock.expiresAt(),
                Json.write(lock.seats().stream().map(LockMapper.KeptSeat::of).toList()));
    }

    @Override
    public Optional<SeatLock> find(String lockId) {
        return Optional.ofNullable(locks.find(lockId)).map(SqlLocks::lock);
    }

    /** Two statements: while the first waited for somebody, they may have made an order that only the second sees. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<SeatLock> findForChange(String lockId) {
        locks.keep(lockId);
        return find(lockId);
    }

    @Override
    public List<SeatLock> findAllForChange(Collection<String> lockIds) {
        return locks.findAllForChange(Sizes.padded(sorted(lockIds))).stream()
                .map(SqlLocks::lock)
                .toList();
    }

    private static List<String> sorted(Collection<String> lockIds) {
        return lockIds.stream().distinct().sorted().toList();
    }

    @Override
    public boolean release(String lockId) {
        return locks.release(lockId) == 1;
    }

    private static SeatLock lock(LockMapper.Row row) {
        var seats = Json.read(row.seatsJson(), SEATS).stream()
                .map(LockMapper.KeptSeat::seat)
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
