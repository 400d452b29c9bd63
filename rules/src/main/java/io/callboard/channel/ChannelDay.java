package io.callboard.channel;

import io.callboard.kernel.Cny;
import io.callboard.kernel.TicketCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a channel sold and gave back on a business day, line by line, so that both sides can compare their books. On a return
 * paid is what was paid at the sale; fee and payout add up to it, and the commission is that of the day of the sale.
 */
public record ChannelDay(String channel, LocalDate day, BigDecimal commissionPercent, List<Line> lines) {
    public ChannelDay {
        lines = List.copyOf(lines);
    }

    public enum Operation {
        SALE,
        RETURN
    }

    public record Line(
            Operation operation,
            Instant at,
            TicketCode ticket,
            String orderNo,
            String paymentReference,
            String seatCode,
            String ticketType,
            Money price,
            Money paid,
            Money fee,
            Money payout,
            Instant soldAt,
            BigDecimal commissionPercent) {}

    public int count(Operation operation) {
        return (int)
                lines.stream().filter(line -> line.operation() == operation).count();
    }

    public Money sum(@Nullable Operation only, Function<Line, Money> amount) {
        return lines.stream()
                .filter(line -> only == null || line.operation() == only)
                .map(amount)
                .reduce(Cny.ZERO, Money::plus);
    }

    /** What the channel keeps for one line by the percent of its sale, less than nothing for a return; half up to the fen. */
    public Money commission(Line line) {
        var share = Cny.percentOf(line.paid(), line.commissionPercent());
        return line.operation() == Operation.SALE ? share : share.negated();
    }

    public Money commission() {
        return sum(null, this::commission);
    }
}
