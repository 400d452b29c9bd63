package io.callboard.db.sale;

import io.callboard.kernel.Cny;
import io.callboard.kernel.ShowCode;
import io.callboard.sale.Hold;
import io.callboard.sale.Holds;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

@Repository
class SqlHolds implements Holds {
    private final HoldMapper holds;

    SqlHolds(HoldMapper holds) {
        this.holds = holds;
    }

    @Override
    public void add(Hold hold) {
        holds.insert(new HoldMapper.Row(
                hold.holdId(),
                hold.showCode().value(),
                hold.code(),
                hold.reason(),
                hold.owner(),
                hold.seats(),
                Cny.fen(hold.value()),
                hold.expiresAt(),
                hold.state(),
                hold.createdBy(),
                hold.createdAt(),
                null));
    }

    @Override
    public Optional<Hold> find(String holdId) {
        return Optional.ofNullable(holds.find(holdId)).map(SqlHolds::hold);
    }

    @Override
    public boolean release(String holdId, Instant now) {
        return holds.release(holdId, now) == 1;
    }

    @Override
    public void expire(Instant now) {
        holds.expire(now);
    }

    @Override
    public List<Hold> open(ShowCode show, Instant now) {
        return holds.open(show.value(), now).stream().map(SqlHolds::hold).toList();
    }

    private static Hold hold(HoldMapper.Row row) {
        return new Hold(
                row.holdId(),
                new ShowCode(row.showCode()),
                row.code(),
                row.reason(),
                row.owner(),
                row.seats(),
                Cny.ofFen(row.valueFen()),
                row.expiresAt(),
                row.status(),
                row.createdBy(),
                row.createdAt(),
                row.endedAt());
    }
}
