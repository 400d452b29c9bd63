package io.callboard.processes.statutory;

import io.callboard.collection.DailyDeliveries;
import io.callboard.kernel.Actor;
import io.callboard.statutory.ReturnNo;
import io.callboard.statutory.Returns;
import org.springframework.stereotype.Component;

/** What happens to a return by the clock and on its way out: delivery, reminders, and red at noon. */
@Component
public class CloseReturn {
    private final Returns returns;
    private final DailyDeliveries deliveries;
    private final Records records;

    CloseReturn(Returns returns, DailyDeliveries deliveries, Records records) {
        this.returns = returns;
        this.deliveries = deliveries;
        this.records = records;
    }

    /** Orders the way to the collection service; its acknowledgement comes as a message. */
    public void deliver(ReturnNo returnNo) {
        deliveries.deliver(returnNo);
        records.note(Actor.system(), returnNo, "deliveryOrdered", "");
    }

    public void remind(ReturnNo returnNo) {
        records.note(Actor.system(), returnNo, "reminded", "");
    }

    /** At noon: a day that is not acknowledged is late, and stays so. */
    public void markOverdue(ReturnNo returnNo) {
        returns.findForChange(returnNo)
                .filter(found -> !found.isDelivered() && !found.late())
                .ifPresent(found -> {
                    returns.update(found.overdue());
                    records.note(Actor.system(), returnNo, "overdue", "");
                });
    }
}
