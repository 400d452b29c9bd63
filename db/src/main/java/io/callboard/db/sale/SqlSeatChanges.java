package io.callboard.db.sale;

import io.callboard.db.Batch;
import io.callboard.db.Sizes;
import io.callboard.db.sale.SeatChangeMapper.Row;
import io.callboard.kernel.Cny;
import io.callboard.kernel.RealTime;
import io.callboard.kernel.ShowCode;
import io.callboard.sale.SeatChange;
import io.callboard.sale.SeatChanges;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class SqlSeatChanges implements SeatChanges {
    private static final int AT_ONCE = 2000;

    private final SeatChangeMapper changes;
    private final SeatMapper seats;
    private final Numbering one;
    private final RealTime time;

    SqlSeatChanges(SeatChangeMapper changes, SeatMapper seats, Numbering one, RealTime time) {
        this.changes = changes;
        this.seats = seats;
        this.one = one;
        this.time = time;
    }

    /** Two nodes that number at once take different seats, and the row of the performance puts them in order. */
    @Override
    public void number(ShowCode show) {
        int numbered;
        do {
            numbered = one.number(show.value());
        } while (numbered == AT_ONCE);
    }

    @Override
    public long sequence(ShowCode show) {
        return seats.sequence(show.value());
    }

    @Override
    public boolean reaches(ShowCode show, long after) {
        long last = sequence(show);
        if (after >= last) {
            return after == last;
        }
        var oldest = changes.oldest(show.value());
        return oldest != null && oldest <= after + 1;
    }

    @Override
    public List<Numbered> after(ShowCode show, long sequence, int most) {
        var bySequence = new TreeMap<Long, List<SeatChange>>();
        changes.after(show.value(), sequence, sequence + most).forEach(row -> bySequence
                .computeIfAbsent(row.sequence(), number -> new ArrayList<>())
                .add(change(row)));
        return bySequence.entrySet().stream()
                .map(entry -> new Numbered(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static SeatChange change(Row row) {
        var fen = row.priceFen();
        return new SeatChange(
                row.seatCode(), row.status(), row.level(), fen == null ? null : Cny.ofFen(fen), row.allocatedTo());
    }

    @Override
    @Transactional
    public void forget(Duration age) {
        changes.forget(time.instant().minus(age));
    }

    /** Gives the next number to some marked seats, in a transaction of its own. */
    @Component
    static class Numbering {
        private final SeatChangeMapper changes;
        private final Batch batch;
        private final RealTime time;

        Numbering(SeatChangeMapper changes, Batch batch, RealTime time) {
            this.changes = changes;
            this.batch = batch;
            this.time = time;
        }

        @Transactional(propagation = Propagation.REQUIRES_NEW)
        public int number(String show) {
            var rows = changes.markedForUpdate(show, AT_ONCE);
            if (rows.isEmpty()) {
                return 0;
            }
            changes.begin(show);
            long sequence = changes.lastForUpdate(show) + 1;
            var at = time.instant();
            batch.of(SeatChangeMapper.class, mapper -> rows.forEach(row -> mapper.insert(row, sequence, at)));
            changes.unmark(
                    show, Sizes.padded(rows.stream().map(Row::seatCode).sorted().toList()));
            changes.advance(show, sequence);
            return rows.size();
        }
    }
}
