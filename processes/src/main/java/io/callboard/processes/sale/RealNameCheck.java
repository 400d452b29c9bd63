package io.callboard.processes.sale;

import io.callboard.kernel.BusinessZone;
import io.callboard.kernel.FieldError;
import io.callboard.kernel.Refusal;
import io.callboard.realname.RealNameLimits;
import io.callboard.realname.RealNameLimits.Limits;
import io.callboard.realname.RealNameLimits.Mode;
import io.callboard.sale.NewOrder;
import io.callboard.sale.SeatLock;
import io.callboard.show.Performance;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who must be named for a ticket, and how many tickets an order has. */
@Component
public class RealNameCheck {
    private final RealNameLimits rules;
    private final GuestCheck guests;
    private final Clock clock;

    RealNameCheck(RealNameLimits rules, GuestCheck guests, Clock clock) {
        this.rules = rules;
        this.guests = guests;
        this.clock = clock;
    }

    /** What the rules say of a performance today. */
    public Limits limits(Performance performance) {
        var today = BusinessZone.dayOf(clock.instant());
        return rules.limits(performance.capacity(), performance.venueKind(), performance.setting(), today);
    }

    /** Refuses unless everybody is named who must be, with documents that are accepted. */
    void check(Performance performance, Limits limits, SeatLock lock, NewOrder asked) {
        if (lock.seats().size() > limits.perOrder()) {
            throw TakenSlots.refused("An order has at most " + limits.perOrder() + " tickets.", limits.trace());
        }
        var errors = new ArrayList<FieldError>();
        checkSeats(lock, asked, limits, errors);
        if (limits.mode() == Mode.PURCHASER && asked.purchaser().id() == null) {
            errors.add(new FieldError("/purchaser/idNumber", "required", "The purchaser's document is needed."));
        }
        guests.check(performance, asked, errors);
        if (!errors.isEmpty()) {
            throw Refusal.validation(errors).asException();
        }
    }

    private static void checkSeats(SeatLock lock, NewOrder asked, Limits limits, List<FieldError> errors) {
        var locked = lock.seats().stream().map(SeatLock.LockedSeat::seatCode).collect(Collectors.toSet());
        for (int i = 0; i < asked.attendees().size(); i++) {
            if (!locked.remove(asked.attendees().get(i).seatCode())) {
                errors.add(new FieldError(
                        "/attendees/" + i + "/seatCode", "seat", "This seat is not in the lock, or named twice."));
            }
        }
        if (limits.mode() == Mode.ATTENDEE && !locked.isEmpty()) {
            errors.add(new FieldError(
                    "/attendees", "required", "Everybody who will come is named; still missing for " + locked + "."));
        }
    }
}
