package io.callboard.db.collection;

import io.callboard.collection.CollectionService.RejectedItem;
import io.callboard.collection.DailyDeliveries.Status;
import io.callboard.collection.ReportBatch;
import io.callboard.collection.ReportBatches;
import io.callboard.db.Batch;
import io.callboard.db.Json;
import io.callboard.db.collection.ReportBatchMapper.BatchRow;
import io.callboard.db.collection.ReportBatchMapper.ItemRow;
import io.callboard.kernel.Ids;
import io.callboard.kernel.VenueCode;
import io.callboard.statutory.ReturnNo;
import io.callboard.statutory.StatutoryReturn;
import io.callboard.statutory.VenueDay;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class SqlReportBatches implements ReportBatches {
    private final ReportBatchMapper batches;
    private final Batch batch;
    private final Clock clock;

    SqlReportBatches(ReportBatchMapper batches, Batch batch, Clock clock) {
        this.batches = batches;
        this.batch = batch;
        this.clock = clock;
    }

    @Override
    public List<VenueDay> open() {
        return batches.openDays().stream()
                .map(row -> new VenueDay(new VenueCode(row.venueCode()), row.day()))
                .toList();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<String> gather(VenueDay venueDay) {
        var venue = venueDay.venue().value();
        batches.beginSerials(venue, venueDay.day());
        int last = batches.lockSerials(venue, venueDay.day());
        var made = new ArrayList<String>();
        while (true) {
            var items = batches.openItems(venue, venueDay.day(), ReportBatch.MOST_ITEMS);
            if (items.isEmpty()) {
                break;
            }
            made.add(gather(venueDay, items, last + 1));
            last += items.size();
        }
        if (!made.isEmpty()) {
            batches.keepSerial(venue, venueDay.day(), last);
        }
        return made;
    }

    private String gather(VenueDay venueDay, List<ItemRow> items, int firstSerial) {
        var payload = ReportPayload.tickets(items, firstSerial);
        var batchNo = insert(ReportBatch.Kind.TICKETS, venueDay, null, payload, items.size());
        batch.of(ReportBatchMapper.class, mapper -> {
            for (int i = 0; i < items.size(); i++) {
                mapper.assign(items.get(i).itemNo(), batchNo, i, firstSerial + i);
            }
        });
        return batchNo;
    }

    @Override
    public void reopen(VenueDay venueDay) {
        batches.reopen(venueDay.venue().value(), venueDay.day());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public String add(StatutoryReturn issued) {
        return insert(
                ReportBatch.Kind.DAILY_RETURN, issued.venueDay(), issued.returnNo(), ReportPayload.day(issued), 1);
    }

    private String insert(
            ReportBatch.Kind kind, VenueDay venueDay, @Nullable ReturnNo returnNo, String payload, int items) {
        var batchNo = Ids.next("RB");
        var row = new BatchRow(
                batchNo,
                kind,
                venueDay.venue().value(),
                venueDay.day(),
                returnNo == null ? null : returnNo.value(),
                payload,
                items,
                Status.PENDING,
                null);
        batches.insert(row, clock.instant());
        return batchNo;
    }

    @Override
    public Optional<ReportBatch> find(String batchNo) {
        return Optional.ofNullable(batches.find(batchNo)).map(SqlReportBatches::batch);
    }

    @Override
    public boolean areTicketsUnderWay(VenueDay venueDay) {
        return batches.ticketsUnderWay(venueDay.venue().value(), venueDay.day()) > 0;
    }

    @Override
    public void sent(String batchNo) {
        batches.sent(batchNo, clock.instant());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void acknowledged(String batchNo, List<RejectedItem> rejected) {
        var answer = rejected.isEmpty() ? null : Json.write(rejected);
        batches.over(batchNo, Status.ACKNOWLEDGED, answer, clock.instant());
        rejected.forEach(item -> batches.itemRejected(batchNo, item.index(), item.code() + ": " + item.message()));
        batches.itemsAcknowledged(batchNo);
    }

    @Override
    public void rejected(String batchNo, String why) {
        batches.over(batchNo, Status.REJECTED, why, clock.instant());
    }

    @Override
    public List<ReportBatch> of(ReturnNo returnNo) {
        return batches.ofReturn(returnNo.value()).stream()
                .map(SqlReportBatches::batch)
                .toList();
    }

    private static ReportBatch batch(BatchRow row) {
        return new ReportBatch(
                row.batchNo(),
                row.kind(),
                new VenueDay(new VenueCode(row.venueCode()), row.day()),
                row.returnNo() == null ? null : new ReturnNo(row.returnNo()),
                row.payload(),
                row.itemCount(),
                row.status(),
                row.answer());
    }
}
