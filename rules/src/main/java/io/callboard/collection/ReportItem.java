package io.callboard.collection;

import io.callboard.kernel.ShowCode;
import java.time.Instant;
import org.joda.money.Money;

/**
 * One sale or return of a ticket as it is reported. On a return, paid is what was paid at the sale, and fee and payout add
 * up to it.
 */
public record ReportItem(
        String ticketCode,
        Operation operation,
        Instant operatedAt,
        ShowCode showCode,
        String seatCode,
        String channel,
        String ticketType,
        Money price,
        Money paid,
        Money fee,
        Money payout) {
    public enum Operation {
        SALE,
        RETURN
    }
}
