package io.callboard.processes.refund;

import io.callboard.kernel.BusinessZone;
import io.callboard.refund.Refund;
import io.callboard.refund.RefundLine;
import io.callboard.refund.RefundLine.Outcome;
import io.callboard.refund.Refunds;
import io.callboard.rulebook.Decision;
import io.callboard.show.Performance;
import io.callboard.show.Performances;
import io.callboard.task.TaskDesk.Fact;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

/** What somebody wants to know before they decide about a refund. */
@Component
class RefundFacts {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Refunds refunds;
    private final Performances performances;

    RefundFacts(Refunds refunds, Performances performances) {
        this.refunds = refunds;
        this.performances = performances;
    }

    Refund refund(String refundNo) {
        return refunds.find(refundNo).orElseThrow();
    }

    Performance performance(Refund refund) {
        return performances.byCode(refund.showCode()).orElseThrow();
    }

    List<Fact> of(Refund refund) {
        var performance = performance(refund);
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("title", "Title", performance.title()));
        facts.add(new Fact("curtain", "Curtain", MOMENT.format(BusinessZone.at(performance.curtainAt()))));
        facts.add(new Fact("order", "Order", refund.orderNo()));
        facts.add(Fact.chosen("cause", "Cause", "dictionary.refund-causes", Stream.of(refund.cause())));
        facts.add(new Fact("seats", "Seats", seats(refund)));
        facts.add(new Fact("paid", "Paid", yuan(refund.paid())));
        facts.add(new Fact("fee", "Fee", yuan(refund.fee())));
        facts.add(new Fact("payout", "Goes back", yuan(refund.payout())));
        facts.add(new Fact("requestedBy", "Asked for by", refund.requestedBy()));
        facts.add(
                new Fact("evidence", "Papers", String.valueOf(refund.evidence().size())));
        if (refund.overrideReason() != null) {
            facts.add(new Fact("override", "Exception asked for", refund.overrideReason()));
        }
        return facts;
    }

    private static String seats(Refund refund) {
        return refund.lines().stream().map(RefundLine::seatCode).collect(Collectors.joining(", "));
    }

    /** The ruling that sent it here. */
    Optional<Decision> strictest(Refund refund) {
        var lines = refund.lines();
        return lines.stream()
                .filter(line -> line.outcome() != Outcome.AUTO)
                .findFirst()
                .or(() -> lines.stream().findFirst())
                .map(RefundLine::decision);
    }

    static String yuan(Money money) {
        return String.format(Locale.ROOT, "¥%,.2f", money.getAmount());
    }
}
