package io.callboard.processes.sale;

import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import io.callboard.kernel.Refused;
import io.callboard.kernel.ShowCode;
import io.callboard.sale.Locks;
import io.callboard.sale.SeatLock;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Turns paid locks into orders, several in one transaction: first come, first served, each whole or not at all. What one of
 * them is refused leaves nothing behind; the process engine has no part in it.
 */
@Component
class OrderRound {
    private final Locks locks;
    private final OpenSales sales;
    private final TicketIssue issue;
    private final LapsedPayments lapsed;
    private final Clock clock;

    OrderRound(Locks locks, OpenSales sales, TicketIssue issue, LapsedPayments lapsed, Clock clock) {
        this.locks = locks;
        this.sales = sales;
        this.issue = issue;
        this.lapsed = lapsed;
        this.clock = clock;
    }

    /** What came of a request: an order or a payment that goes back, or why there is neither. */
    record Outcome(@Nullable OrderResult result, @Nullable Refused refused) {
        /** Throws what the request was refused with. */
        void check() {
            if (refused != null) {
                throw refused;
            }
        }
    }

    /** One outcome a request, in their order. */
    @Transactional
    public List<Outcome> play(List<OrderRequest> requests) {
        var known = locks
                .findAllForChange(requests.stream()
                        .map(request -> request.asked().lockId())
                        .toList())
                .stream()
                .collect(Collectors.toMap(SeatLock::lockId, Function.identity()));
        var desk = new Desk(known, requests.size());
        var drafts = requests.stream().map(desk::draft).toList();
        desk.sell();
        var outcomes = new ArrayList<Outcome>();
        for (int place = 0; place < requests.size(); place++) {
            var outcome = desk.outcome(requests.get(place), drafts.get(place));
            if (outcome.result() != null) {
                requests.get(place).answer().record(outcome.result());
            }
            outcomes.add(outcome);
        }
        return outcomes;
    }

    /** What a request comes to before anything is sold. */
    private record Draft(TicketIssue.@Nullable Sale sale, @Nullable OrderResult lapsed, @Nullable Refused refused) {}

    /** The sales of one round, by performance. */
    private final class Desk {
        private final Map<String, SeatLock> known;
        private final int orders;
        private final Set<String> seen = new HashSet<>();
        private final Map<ShowCode, TicketIssue.Batch> batches = new HashMap<>();

        Desk(Map<String, SeatLock> known, int orders) {
            this.known = known;
            this.orders = orders;
        }

        Draft draft(OrderRequest request) {
            try {
                var lock = lock(request);
                if (!lock.holdsAt(clock.instant())) {
                    return giveBack(request);
                }
                var batch = batches.computeIfAbsent(lock.showCode(), show -> issue.batch(sales.known(show, orders)));
                return new Draft(batch.add(request.actor(), lock, request.asked()), null, null);
            } catch (Refused refused) {
                return new Draft(null, null, refused);
            }
        }

        /** No order collides with a payment that goes back, so the lock is looked at once more. */
        private Draft giveBack(OrderRequest request) {
            var lock =
                    own(request, locks.findForChange(request.asked().lockId()).orElse(null));
            var payout = lapsed.giveBack(lock, request.asked().payment());
            return new Draft(null, new OrderResult.Lapsed(payout), null);
        }

        private SeatLock lock(OrderRequest request) {
            var lockId = request.asked().lockId();
            var lock = own(request, known.get(lockId));
            if (!seen.add(lockId)) {
                throw new IllegalStateException("Two orders of one lock are made one after the other");
            }
            return lock;
        }

        /** A lock is somebody's own, and becomes one order only. */
        private SeatLock own(OrderRequest request, @Nullable SeatLock lock) {
            var lockId = request.asked().lockId();
            if (lock == null || !lock.principal().equals(request.actor().principal())) {
                throw Refusal.notFound("lock", lockId).asException();
            }
            if (lock.state() == SeatLock.State.USED) {
                throw Refusal.of(Problem.LOCK_USED, "This lock has become an order already.")
                        .asException();
            }
            return lock;
        }

        void sell() {
            batches.values().forEach(TicketIssue.Batch::sell);
        }

        Outcome outcome(OrderRequest request, Draft draft) {
            if (draft.refused() != null) {
                return new Outcome(null, draft.refused());
            }
            if (draft.lapsed() != null) {
                return new Outcome(draft.lapsed(), null);
            }
            var sale = Objects.requireNonNull(draft.sale(), request.asked().lockId());
            return sale.refused() == null
                    ? new Outcome(new OrderResult.Placed(sale.order()), null)
                    : new Outcome(null, sale.refused());
        }
    }
}
