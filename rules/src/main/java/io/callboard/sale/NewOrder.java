package io.callboard.sale;

import io.callboard.realname.IdNumber;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody orders: the lock, who buys, who will come, how it was paid. */
public record NewOrder(String lockId, Purchaser purchaser, List<Attendee> attendees, Order.Payment payment) {
    public NewOrder {
        attendees = List.copyOf(attendees);
    }

    public record Purchaser(String name, String mobile, @Nullable IdNumber id) {}

    /** Who will sit where; a child under 14 comes with a guardian. */
    public record Attendee(
            String seatCode, String name, IdNumber id, @Nullable String guardian, @Nullable String concession) {}
}
