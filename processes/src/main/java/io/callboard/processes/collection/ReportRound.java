package io.callboard.processes.collection;

import io.callboard.collection.ReportBatches;
import io.callboard.outbox.Outbox;
import io.callboard.statutory.VenueDay;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends what was sold and returned since the last round. Rounds of two nodes meet at the day's lock and take turns. */
@Service
public class ReportRound {
    private final ReportBatches batches;
    private final Outbox outbox;
    private final TransactionTemplate transaction;

    ReportRound(ReportBatches batches, Outbox outbox, TransactionTemplate transaction) {
        this.batches = batches;
        this.outbox = outbox;
        this.transaction = transaction;
    }

    public void make() {
        batches.open().forEach(this::gather);
    }

    private void gather(VenueDay venueDay) {
        transaction.executeWithoutResult(status ->
                batches.gather(venueDay).forEach(batchNo -> outbox.put(BatchDelivery.KIND, batchNo, batchNo)));
    }
}
