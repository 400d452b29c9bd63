package io.callboard.processes.statutory;

import io.callboard.collection.DailyDeliveries;
import io.callboard.collection.DailyDeliveries.Status;
import io.callboard.collection.DailyDeliveries.Submission;
import io.callboard.kernel.Actor;
import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import io.callboard.kernel.Role;
import io.callboard.statutory.ReturnNo;
import io.callboard.statutory.ReturnStatus;
import io.callboard.statutory.Returns;
import io.callboard.statutory.StatutoryReturn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A return that the collection service refused goes once more, when what stood in its way is mended. */
@Service
@Transactional
public class SendAgain {
    private final Returns returns;
    private final DailyDeliveries deliveries;
    private final Records records;

    SendAgain(Returns returns, DailyDeliveries deliveries, Records records) {
        this.returns = returns;
        this.deliveries = deliveries;
        this.records = records;
    }

    /** Whether it is issued and every batch of it was refused. */
    @Transactional(readOnly = true)
    public boolean isWanted(StatutoryReturn one) {
        var submissions = deliveries.submissions(one.returnNo());
        return one.status() == ReturnStatus.ISSUED
                && !submissions.isEmpty()
                && submissions.stream().map(Submission::status).allMatch(Status.REJECTED::equals);
    }

    public void send(Actor actor, ReturnNo returnNo) {
        if (!actor.has(Role.COMPLIANCE)) {
            throw Refusal.of(Problem.FORBIDDEN, "Returns are sent by compliance.")
                    .asException();
        }
        var one = returns.findForChange(returnNo)
                .orElseThrow(() -> Refusal.notFound("return", returnNo).asException());
        if (!isWanted(one)) {
            throw Refusal.of(Problem.WRONG_STATE, "Only a return that the service has refused is sent again.")
                    .asException();
        }
        deliveries.deliver(returnNo);
        records.note(actor, returnNo, "sentAgain", "");
    }
}
