package io.callboard.processes.refund;

import io.callboard.task.TaskForm;
import io.callboard.task.TaskForm.Effect;
import io.callboard.task.TaskForm.Outcome;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desks at which people decide about refunds, in the diagram's order. */
@Configuration
class RefundDesks {
    static final String APPROVE = "approve";
    private static final Outcome REFUSE = new Outcome(
            "refuse",
            "Refuse",
            Effect.REFUSE,
            "Ends the refund; the tickets are good again and the buyer is told why.");

    private final RefundFacts facts;
    private final RefundVerdicts verdicts;

    RefundDesks(RefundFacts facts, RefundVerdicts verdicts) {
        this.facts = facts;
        this.verdicts = verdicts;
    }

    @Bean
    RefundReviewDesk reviewRefundDesk() {
        return new RefundReviewDesk(
                "reviewRefund",
                facts,
                verdicts,
                form("The tickets are returned and the money goes back; a large sum goes to a manager first."));
    }

    @Bean
    RefundReviewDesk approveRefundDesk() {
        return new RefundReviewDesk(
                "approveRefund", facts, verdicts, form("The tickets are returned and the money goes back."));
    }

    private static TaskForm form(String consequence) {
        var approve = new Outcome(APPROVE, "Grant the refund", Effect.ADVANCE, consequence);
        return new TaskForm(List.of(approve, REFUSE), List.of());
    }
}
