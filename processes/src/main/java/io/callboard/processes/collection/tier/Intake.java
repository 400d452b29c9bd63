package io.callboard.processes.collection.tier;

import io.callboard.collection.CollectionService.RejectedItem;
import io.callboard.collection.tier.DayCheck;
import io.callboard.collection.tier.DayReport;
import io.callboard.collection.tier.Receipts;
import io.callboard.collection.tier.Receipts.Receipt;
import io.callboard.collection.tier.ReceivedReports;
import io.callboard.collection.tier.TicketReport;
import io.callboard.kernel.Actor;
import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes reports in: each item once, each batch with one answer, a day only when its sums are its items' sums. */
@Service
@Transactional
@Profile("collection")
public class Intake {
    private final ReceivedReports received;
    private final Receipts receipts;
    private final Clock clock;

    Intake(ReceivedReports received, Receipts receipts, Clock clock) {
        this.received = received;
        this.receipts = receipts;
        this.clock = clock;
    }

    /** An item with its place in the batch. */
    public record Placed<T>(int index, T item) {}

    /** Unreadable items were found before; they are part of the answer. */
    public Receipt tickets(
            Actor sender, String batchNo, List<Placed<TicketReport>> items, List<RejectedItem> unreadable) {
        var before = receipts.claim(sender.name(), "tickets", batchNo);
        if (before.isPresent()) {
            return before.get();
        }
        var now = clock.instant();
        var rejected = new ArrayList<>(unreadable);
        int accepted = 0;
        for (var placed : items) {
            if (received.add(placed.item(), batchNo, now)) {
                accepted++;
            } else {
                rejected.add(new RejectedItem(
                        placed.index(), "conflict", "This ticket's operation was reported with other values before."));
            }
        }
        return answer(sender, "tickets", new Receipt(batchNo, accepted, rejected, false));
    }

    public Receipt days(Actor sender, String batchNo, List<Placed<DayReport>> days, List<RejectedItem> unreadable) {
        var before = receipts.claim(sender.name(), "daily-returns", batchNo);
        if (before.isPresent()) {
            return before.get();
        }
        var now = clock.instant();
        boolean late = false;
        for (var placed : days) {
            var day = placed.item();
            var differences = DayCheck.differences(day, received.sums(day.venueDay()));
            if (!differences.isEmpty()) {
                var detail =
                        "The sums of " + day.venueDay() + " are not those of its accepted items: " + differences.get(0);
                throw Refusal.of(Problem.BLOCKED, detail, "reasons", differences)
                        .asException();
            }
            received.add(day, day.isLateAt(now), batchNo, now);
            late |= day.isLateAt(now);
        }
        return answer(sender, "daily-returns", new Receipt(batchNo, days.size(), unreadable, late));
    }

    private Receipt answer(Actor sender, String address, Receipt receipt) {
        receipts.keep(sender.name(), address, receipt);
        return receipt;
    }
}
