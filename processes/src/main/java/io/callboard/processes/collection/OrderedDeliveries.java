package io.callboard.processes.collection;

import io.callboard.collection.DailyDeliveries;
import io.callboard.outbox.Outbox;
import io.callboard.statutory.ReturnNo;
import java.util.List;
import org.springframework.stereotype.Component;

/** Orders the delivery of a return by a message of the outbox. */
@Component
class OrderedDeliveries implements DailyDeliveries {
    static final String KIND = "DAILY_RETURN";

    private final Outbox outbox;

    OrderedDeliveries(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void deliver(ReturnNo returnNo) {
        outbox.put(KIND, returnNo.value(), "{\"returnNo\":\"" + returnNo + "\"}");
    }

    @Override
    public List<Submission> submissions(ReturnNo returnNo) {
        return List.of();
    }
}
