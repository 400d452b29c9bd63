package io.callboard.processes.pricing;

import io.callboard.audit.Audit;
import io.callboard.audit.Timeline;
import io.callboard.kernel.Actor;
import io.callboard.pricing.Rezoning;
import io.callboard.processes.sale.SaleSteps;
import org.springframework.stereotype.Component;

/** Where it is written down what became of asked-for zones: on its own and the performance's timeline and in the audit trail. */
@Component
class RezoningRecords {
    /** The subject kind in tasks; the id is the number of the re-zoning. */
    static final String SUBJECT = "REZONING";

    private final Timeline timeline;
    private final Audit audit;

    RezoningRecords(Timeline timeline, Audit audit) {
        this.timeline = timeline;
        this.audit = audit;
    }

    void note(Actor actor, Rezoning asked, String event, String text) {
        timeline.add(SaleSteps.SUBJECT, asked.showCode().value(), actor, "rezoning." + event, text);
        timeline.add(SUBJECT, asked.rezoningNo(), actor, "rezoning." + event, text);
        audit.record(actor, "rezoning." + event, SUBJECT, asked.rezoningNo(), text);
    }
}
