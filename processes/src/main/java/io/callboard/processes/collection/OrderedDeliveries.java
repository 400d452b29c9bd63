package io.callboard.processes.collection;

import io.callboard.collection.DailyDeliveries;
import io.callboard.collection.ReportBatches;
import io.callboard.outbox.Outbox;
import io.callboard.statutory.ReturnNo;
import io.callboard.statutory.Returns;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts the day's open items and the return itself into batches and the batches into the outbox. */
@Component
class OrderedDeliveries implements DailyDeliveries {
    private final ReportBatches batches;
    private final Returns returns;
    private final Outbox outbox;

    OrderedDeliveries(ReportBatches batches, Returns returns, Outbox outbox) {
        this.batches = batches;
        this.returns = returns;
        this.outbox = outbox;
    }

    @Override
    public void deliver(ReturnNo returnNo) {
        boolean ordered = batches.of(returnNo).stream().anyMatch(batch -> batch.status() != Status.REJECTED);
        if (ordered) {
            return;
        }
        var issued = returns.find(returnNo).orElseThrow();
        batches.reopen(issued.venueDay());
        batches.gather(issued.venueDay()).forEach(this::send);
        send(batches.add(issued));
    }

    private void send(String batchNo) {
        outbox.put(BatchDelivery.KIND, batchNo, batchNo);
    }

    @Override
    public List<Submission> submissions(ReturnNo returnNo) {
        return batches.of(returnNo).stream()
                .map(batch -> new Submission(batch.batchNo(), batch.status()))
                .toList();
    }
}
