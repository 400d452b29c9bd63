package io.callboard.processes.refund;

import io.callboard.audit.Timeline;
import io.callboard.kernel.Actor;
import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import io.callboard.refund.Refund;
import io.callboard.refund.Refund.Verdict;
import io.callboard.refund.RefundRoute;
import io.callboard.refund.RefundStatus;
import io.callboard.refund.Refunds;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What people decide about a refund, written down. */
@Component
class RefundVerdicts {
    /** As the task list notes it on the refund's timeline. */
    private static final String REVIEWED = "reviewRefund.approve";

    private final Refunds refunds;
    private final Timeline timeline;
    private final Clock clock;

    RefundVerdicts(Refunds refunds, Timeline timeline, Clock clock) {
        this.refunds = refunds;
        this.timeline = timeline;
        this.clock = clock;
    }

    boolean wantsManager(Refund refund, String taskKey) {
        return taskKey.equals("reviewRefund") && refund.route() == RefundRoute.MANAGER;
    }

    boolean reviewedBy(String refundNo, Actor actor) {
        return timeline.of(RefundSteps.SUBJECT, refundNo).stream()
                .anyMatch(
                        entry -> entry.event().equals(REVIEWED) && entry.actor().equals(actor.name()));
    }

    void granted(Refund refund, Actor actor, String comment) {
        decide(refund, actor, RefundStatus.APPROVED, comment);
    }

    void refused(Refund refund, Actor actor, String comment) {
        decide(refund, actor, RefundStatus.REJECTED, comment);
    }

    private void decide(Refund refund, Actor actor, RefundStatus to, String comment) {
        if (!refunds.decide(refund.refundNo(), to, new Verdict(actor.name(), clock.instant(), comment))) {
            throw Refusal.of(Problem.WRONG_STATE, "This refund has been decided or withdrawn meanwhile.")
                    .asException();
        }
    }
}
