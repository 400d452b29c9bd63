package io.callboard.db.sale;

import io.callboard.db.Batch;
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
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class SqlSeatChanges implements SeatChanges {
    private final SeatChangeMapper changes;
    private final SeatMapper seats;
    private final Batch batch;
    private final RealTime time;

    SqlSeatChanges(SeatChangeMapper changes, SeatMapper seats, Batch batch, RealTime time) {
        this.changes = changes;
        this.seats = seats;
        this.batch = batch;
        this.time = time;
    }

    /** Two nodes that number at once take different seats, and the row of the performance puts them in order. */
    @Override
    @Transactional
    public int number(int most) {
        var byShow = new TreeMap<String, List<Row>>();
        var marked = changes.markedForUpdate(most);
        marked.forEach(row -> byShow.computeIfAbsent(row.showCode(), show -> new ArrayList<>())
                .add(row));
        byShow.forEach(this::number);
        return marked.size();
    }

    private void number(String show, List<Row> rows) {
        changes.begin(show);
        long sequence = changes.lastForUpdate(show) + 1;
        var at = time.instant();
        batch.of(SeatChangeMapper.class, mapper -> rows.forEach(row -> mapper.insert(row, sequence, at)));
        changes.unmark(show, rows.stream().map(Row::seatCode).sorted().toList());
        changes.advance(show, sequence);
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
}
