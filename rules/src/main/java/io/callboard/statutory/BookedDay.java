package io.callboard.statutory;

import io.callboard.kernel.Cny;
import io.callboard.kernel.ShowCode;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One venue's day as the ledger tells it, against which figures made from tickets are checked: the sums of each
 * performance, and every ticket or entry for which the two books differ.
 */
public record BookedDay(List<Booked> sums, List<Mismatch> mismatches) {
    public BookedDay {
        sums = List.copyOf(sums);
        mismatches = List.copyOf(mismatches);
    }

    /** Entries of the day: sales, what had been paid for tickets given back, fees kept from that. */
    public record Booked(ShowCode showCode, Money sold, Money refunded, Money fees) {}

    public enum Movement {
        SALE,
        REFUND,
        FEE
    }

    /** One ticket's movement of the day; the entry is named where the ledger has one. */
    public record Mismatch(
            ShowCode showCode,
            Movement movement,
            @Nullable String ticketCode,
            @Nullable Long entryNo,
            Money ticketAmount,
            Money ledgerAmount) {}

    Booked of(ShowCode show) {
        return sums.stream()
                .filter(sum -> sum.showCode().equals(show))
                .findFirst()
                .orElse(new Booked(show, Cny.ZERO, Cny.ZERO, Cny.ZERO));
    }
}
