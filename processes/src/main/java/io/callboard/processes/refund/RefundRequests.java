package io.callboard.processes.refund;

import io.callboard.audit.Timeline;
import io.callboard.kernel.Actor;
import io.callboard.kernel.Cny;
import io.callboard.kernel.Files;
import io.callboard.kernel.Ids;
import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import io.callboard.refund.NewRefund;
import io.callboard.refund.Refund;
import io.callboard.refund.RefundLine;
import io.callboard.refund.RefundLine.Outcome;
import io.callboard.refund.RefundRoute;
import io.callboard.refund.RefundStatus;
import io.callboard.refund.Refunds;
import io.callboard.rulebook.Decisions;
import io.callboard.sale.Order;
import io.callboard.task.ProcessStarts;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Files a request: its tickets are frozen, its rulings logged, its process started, all in one transaction. */
@Component
class RefundRequests {
    private static final String OVERRIDE = "OVERRIDE";

    private final Refunds refunds;
    private final FrozenTickets tickets;
    private final Decisions decisions;
    private final Trail trail;
    private final ProcessStarts processes;

    RefundRequests(Refunds refunds, FrozenTickets tickets, Decisions decisions, Trail trail, ProcessStarts processes) {
        this.refunds = refunds;
        this.tickets = tickets;
        this.decisions = decisions;
        this.trail = trail;
        this.processes = processes;
    }

    /** Gives the number of the refund. */
    String file(Actor actor, Order order, NewRefund asked, List<RefundLine> quoted) {
        var lines = allowed(actor, asked, quoted);
        var refund = refund(actor, order, asked, lines);
        tickets.freeze(lines);
        refunds.add(refund);
        lines.forEach(line -> decisions.log(
                new Decisions.About(RefundSteps.SUBJECT, refund.refundNo(), refund.showCode(), Cny.fen(line.paid())),
                line.decision()));
        trail.requested(actor, refund);
        var route = refund.overrideReason() != null ? OVERRIDE : refund.route().name();
        processes.start("refund", refund.refundNo(), Map.of("route", route));
        return refund.refundNo();
    }

    private static List<RefundLine> allowed(Actor actor, NewRefund asked, List<RefundLine> quoted) {
        if (asked.overrideReason() != null) {
            if (!actor.isStaff()) {
                throw Refusal.of(Problem.FORBIDDEN, "Only staff may ask for an exception from the rules.")
                        .asException();
            }
            return quoted.stream()
                    .map(line -> line.outcome() == Outcome.REFUSED ? line.overridden() : line)
                    .toList();
        }
        quoted.stream()
                .filter(line -> line.outcome() == Outcome.REFUSED)
                .findFirst()
                .ifPresent(line -> {
                    throw Refusal.of(
                                    Problem.RULE_REFUSED,
                                    "Seat " + line.seatCode() + " is not returned: "
                                            + line.decision().clause() + ".",
                                    "decision",
                                    line.decision())
                            .asException();
                });
        return quoted;
    }

    private Refund refund(Actor actor, Order order, NewRefund asked, List<RefundLine> lines) {
        return new Refund(
                Ids.next("RF"),
                order.orderNo(),
                order.showCode(),
                order.principal(),
                actor.principal(),
                asked.cause(),
                asked.overrideReason() != null ? RefundRoute.MANAGER : route(lines),
                RefundStatus.REQUESTED,
                lines,
                trail.papers(asked.evidence()),
                asked.overrideReason(),
                trail.now(),
                null);
    }

    /** The strictest that any of its tickets asks for. */
    private static RefundRoute route(List<RefundLine> lines) {
        return lines.stream()
                .map(line -> line.decision().choice("route", RefundRoute.class))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    void withdraw(Actor actor, Refund refund) {
        tickets.thaw(refund.lines());
        trail.withdrawn(actor, refund);
        processes.signal("refundWithdrawn", refund.refundNo(), Map.of());
    }

    /** What people can read of a request afterwards. */
    @Component
    static class Trail {
        private final Timeline timeline;
        private final Files files;
        private final Clock clock;

        Trail(Timeline timeline, Files files, Clock clock) {
            this.timeline = timeline;
            this.files = files;
            this.clock = clock;
        }

        java.time.Instant now() {
            return clock.instant();
        }

        List<String> papers(List<String> fileIds) {
            for (var fileId : fileIds) {
                if (files.find(fileId).isEmpty()) {
                    throw Refusal.notFound("file", fileId).asException();
                }
                files.use(fileId);
            }
            return fileIds;
        }

        void requested(Actor actor, Refund refund) {
            var reason = refund.overrideReason();
            timeline.add(
                    RefundSteps.SUBJECT, refund.refundNo(), actor, "refund-requested", reason == null ? "" : reason);
        }

        void withdrawn(Actor actor, Refund refund) {
            timeline.add(RefundSteps.SUBJECT, refund.refundNo(), actor, "refund-withdrawn", "");
        }
    }
}
