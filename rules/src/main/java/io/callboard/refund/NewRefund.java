package io.callboard.refund;

import io.callboard.kernel.TicketCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody asks: which tickets to return and why, with papers that show it, and why the rules should not count. */
public record NewRefund(
        List<TicketCode> tickets, RefundCause cause, List<String> evidence, @Nullable String overrideReason) {
    public NewRefund {
        tickets = List.copyOf(tickets);
        evidence = List.copyOf(evidence);
    }
}
