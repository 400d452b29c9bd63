package io.callboard.processes.refund;

import io.callboard.audit.Timeline;
import io.callboard.refund.Payout;
import io.callboard.refund.Refund;
import java.util.List;

/** A refund with its payouts and, when one looks at it alone, what happened to it. */
public record RefundCase(Refund refund, List<Payout> payouts, List<Timeline.Entry> timeline) {
    public RefundCase {
        payouts = List.copyOf(payouts);
        timeline = List.copyOf(timeline);
    }
}
