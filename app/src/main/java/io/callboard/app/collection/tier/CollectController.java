package io.callboard.app.collection.tier;

import io.callboard.app.collection.tier.TierJson.Batch;
import io.callboard.app.collection.tier.TierJson.Day;
import io.callboard.app.collection.tier.TierJson.Item;
import io.callboard.app.collection.tier.TierJson.Ticket;
import io.callboard.app.collection.tier.TierJson.Unreadable;
import io.callboard.collection.CollectionService.RejectedItem;
import io.callboard.collection.tier.Receipts.Receipt;
import io.callboard.kernel.Actor;
import io.callboard.processes.collection.tier.Intake;
import io.callboard.processes.collection.tier.Intake.Placed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Section 9 of the contract: what senders report. */
@RestController
@RequestMapping("/collect/v1")
@Profile("collection")
class CollectController {
    private final Intake intake;

    CollectController(Intake intake) {
        this.intake = intake;
    }

    @PostMapping("/tickets")
    @RolesAllowed("SENDER")
    Receipt tickets(Actor sender, @Valid @RequestBody Batch<Ticket> batch) {
        var read = Reading.of(batch.items());
        return intake.tickets(sender, batch.batchNo(), read.good(), read.bad());
    }

    @PostMapping("/daily-returns")
    @RolesAllowed("SENDER")
    Receipt days(Actor sender, @Valid @RequestBody Batch<Day> batch) {
        var read = Reading.of(batch.items());
        return intake.days(sender, batch.batchNo(), read.good(), read.bad());
    }

    /** The items of a batch that make sense, and the others with the reason. */
    private record Reading<R>(List<Placed<R>> good, List<RejectedItem> bad) {
        static <R> Reading<R> of(List<? extends Item<R>> items) {
            var reading = new Reading<R>(new ArrayList<>(), new ArrayList<>());
            for (int i = 0; i < items.size(); i++) {
                try {
                    reading.good.add(new Placed<>(i, items.get(i).read()));
                } catch (Unreadable wrong) {
                    reading.bad.add(new RejectedItem(i, wrong.code(), String.valueOf(wrong.getMessage())));
                }
            }
            return reading;
        }
    }
}
