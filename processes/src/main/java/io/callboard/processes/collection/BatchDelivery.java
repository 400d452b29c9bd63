package io.callboard.processes.collection;

import io.callboard.collection.CollectionService;
import io.callboard.collection.CollectionService.Blocked;
import io.callboard.collection.CollectionService.Taken;
import io.callboard.collection.ReportBatch;
import io.callboard.collection.ReportBatch.Kind;
import io.callboard.collection.ReportBatches;
import io.callboard.outbox.OutboxHandler;
import io.callboard.outbox.OutboxMessage;
import io.callboard.statutory.Acknowledgements;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends a batch to the collection service. A daily return goes when all tickets of its day have arrived. */
@Component
class BatchDelivery implements OutboxHandler {
    static final String KIND = "REPORT_BATCH";

    private final ReportBatches batches;
    private final CollectionService service;
    private final Desk desk;

    BatchDelivery(ReportBatches batches, CollectionService service, Desk desk) {
        this.batches = batches;
        this.service = service;
        this.desk = desk;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void deliver(OutboxMessage message) {
        var batch = batches.find(message.payload()).orElseThrow();
        if (batch.isOver()) {
            return;
        }
        if (batch.kind() == Kind.DAILY_RETURN && batches.areTicketsUnderWay(batch.venueDay())) {
            throw new IllegalStateException("Tickets of " + batch.venueDay() + " are still under way");
        }
        desk.sent(batch);
        service.send(batch).fold(taken -> desk.taken(batch, taken), blocked -> desk.blocked(batch, blocked));
    }

    /** Writes down what became of a batch, each time in a transaction of its own. */
    @Component
    @Transactional
    static class Desk {
        private final ReportBatches batches;
        private final Acknowledgements acknowledgements;
        private final Clock clock;

        Desk(ReportBatches batches, Acknowledgements acknowledgements, Clock clock) {
            this.batches = batches;
            this.acknowledgements = acknowledgements;
            this.clock = clock;
        }

        void sent(ReportBatch batch) {
            batches.sent(batch.batchNo());
        }

        ReportBatch taken(ReportBatch batch, Taken taken) {
            var returnNo = batch.returnNo();
            if (returnNo != null && !taken.rejected().isEmpty()) {
                return blocked(batch, new Blocked(taken.rejected().get(0).message()));
            }
            batches.acknowledged(batch.batchNo(), taken.rejected());
            if (returnNo != null) {
                acknowledgements.acknowledged(returnNo, clock.instant());
            }
            return batch;
        }

        ReportBatch blocked(ReportBatch batch, Blocked blocked) {
            batches.rejected(batch.batchNo(), blocked.why());
            if (batch.returnNo() != null) {
                acknowledgements.refused(batch.returnNo(), blocked.why());
            }
            return batch;
        }
    }
}
