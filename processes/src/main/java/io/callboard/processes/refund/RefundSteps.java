package io.callboard.processes.refund;

import io.callboard.audit.Timeline;
import io.callboard.kernel.Actor;
import io.callboard.processes.sale.exchange.TicketFunds;
import io.callboard.refund.Payouts;
import io.callboard.refund.Refund;
import io.callboard.refund.Refund.Verdict;
import io.callboard.refund.RefundStatus;
import io.callboard.refund.Refunds;
import io.callboard.sale.exchange.Fund;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the refund diagram does by itself. Each step may be run again and changes nothing then. */
@Component
@Transactional
public class RefundSteps {
    /** The subject kind of refunds in timelines, tasks and the log of rulings. */
    public static final String SUBJECT = "REFUND";

    private final Refunds refunds;
    private final Desk desk;
    private final Clock clock;

    RefundSteps(Refunds refunds, Desk desk, Clock clock) {
        this.refunds = refunds;
        this.desk = desk;
        this.clock = clock;
    }

    /** Takes the tickets back; what nobody had to agree to is granted by the rules. Says whether money is to go out. */
    public boolean returnTickets(String refundNo) {
        var refund = refund(refundNo);
        var now = clock.instant();
        if (refund.status() == RefundStatus.REQUESTED) {
            refunds.decide(
                    refundNo, RefundStatus.APPROVED, new Verdict(Actor.system().name(), now, ""));
        }
        desk.tickets.take(refund, now);
        note(refundNo, "tickets-returned");
        return refund.payout().isPositive();
    }

    public void orderPayout(String refundNo) {
        var refund = refund(refundNo);
        var ways = waysBack(refund);
        for (int place = 0; place < ways.size(); place++) {
            var way = ways.get(place);
            var key = SUBJECT + ":" + refundNo + (place == 0 ? "" : ":" + place);
            desk.payouts.order(new Payouts.Due(
                    key, refundNo, refund.showCode(), way.amount(), way.method().name(), way.reference()));
        }
        if (refunds.move(refundNo, RefundStatus.PAYING)) {
            note(refundNo, "payout-ordered");
        }
    }

    /** What was paid goes back the way it came; that is one way unless a ticket was exchanged for a dearer one. */
    private List<Fund> waysBack(Refund refund) {
        var funds = refund.lines().stream()
                .flatMap(line -> desk.funds.back(line.ticket(), line.payout()).stream())
                .toList();
        return Fund.together(funds);
    }

    public void close(String refundNo) {
        if (refunds.move(refundNo, RefundStatus.DONE)) {
            note(refundNo, "refund-done");
        }
    }

    /** The tickets are good again. */
    public void refuse(String refundNo) {
        desk.frozen.thaw(refund(refundNo).lines());
    }

    Refund refund(String refundNo) {
        return refunds.find(refundNo).orElseThrow();
    }

    private void note(String refundNo, String event) {
        desk.timeline.add(SUBJECT, refundNo, Actor.system(), event, "");
    }

    /** What the steps work with. */
    @Component
    record Desk(TicketReturn tickets, FrozenTickets frozen, TicketFunds funds, Payouts payouts, Timeline timeline) {}
}
