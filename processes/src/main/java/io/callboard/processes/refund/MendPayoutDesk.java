package io.callboard.processes.refund;

import io.callboard.kernel.Actor;
import io.callboard.kernel.Cny;
import io.callboard.kernel.Refusal;
import io.callboard.refund.Payout;
import io.callboard.refund.Payouts;
import io.callboard.task.TaskDesk;
import io.callboard.task.TaskForm;
import io.callboard.task.TaskForm.Effect;
import io.callboard.task.TaskForm.Field;
import io.callboard.task.TaskForm.FieldType;
import io.callboard.task.TaskForm.Outcome;
import io.callboard.task.TaskItem;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The desk at which finance mends a payout that the gateway refused: tries it again, or pays it another way. */
@Component
class MendPayoutDesk implements TaskDesk {
    private static final String BY_HAND = "paidByHand";
    private static final String PROOF = "proof";
    private static final TaskForm FORM = new TaskForm(
            List.of(
                    new Outcome("again", "Try again", Effect.ADVANCE, "The gateway is told to pay once more."),
                    new Outcome(
                            BY_HAND,
                            "Paid by hand",
                            Effect.ADVANCE,
                            "Notes that you paid it another way; the gateway is not told again.")),
            List.of(new Field(PROOF, "Proof of the payment", FieldType.TEXT, false, List.of())));

    private final Payouts payouts;
    private final Till till;

    MendPayoutDesk(Payouts payouts, Till till) {
        this.payouts = payouts;
        this.till = till;
    }

    @Override
    public String taskKey() {
        return "mendPayout";
    }

    @Override
    public TaskSubject subject(String businessKey) {
        var payout = payout(businessKey);
        var label = payout.refundNo() == null ? payout.reference() : payout.refundNo();
        return new TaskSubject(
                new TaskItem.Subject("PAYOUT", businessKey, label),
                null,
                payout.showCode().value(),
                Cny.fen(payout.amount()),
                "");
    }

    @Override
    public TaskForm form(TaskItem task) {
        return FORM;
    }

    @Override
    public List<Fact> facts(TaskItem task) {
        var payout = payout(task.subject().id());
        return List.of(
                new Fact("payout", "Goes back", RefundFacts.yuan(payout.amount())),
                new Fact("method", "Was paid by", payout.method()),
                new Fact("reference", "Payment", payout.reference()),
                new Fact("attempts", "Tried", String.valueOf(payout.attempts())),
                new Fact("gatewaySays", "The gateway says", Objects.requireNonNullElse(payout.lastError(), "")));
    }

    @Override
    public Map<String, Object> complete(TaskItem task, Actor actor, Completion completion) {
        var payout = payout(task.subject().id());
        if (completion.outcome().equals(BY_HAND)) {
            var proof = (String) completion.fields().get(PROOF);
            if (proof == null || proof.isBlank()) {
                throw Refusal.validation(
                                "/fields/" + PROOF, "required", "Say how it was paid, such as a transfer number.")
                        .asException();
            }
            till.paidByHand(payout, actor, proof);
        } else {
            till.again(payout, actor);
        }
        return Map.of();
    }

    private Payout payout(String payoutNo) {
        return payouts.find(payoutNo).orElseThrow();
    }
}
