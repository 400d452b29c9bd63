package io.callboard.refund;

import io.callboard.kernel.Cny;
import io.callboard.kernel.ShowCode;
import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Tickets of one order that somebody wants to return (退票), and the money that goes back for them (退款). Principal is
 * whose order it is; requested by is who asked. Override reason is there when staff asked against the rules.
 */
public record Refund(
        String refundNo,
        String orderNo,
        ShowCode showCode,
        String principal,
        String requestedBy,
        RefundCause cause,
        RefundRoute route,
        RefundStatus status,
        List<RefundLine> lines,
        List<String> evidence,
        @Nullable String overrideReason,
        Instant requestedAt,
        @Nullable Verdict verdict) {
    public Refund {
        lines = List.copyOf(lines);
        evidence = List.copyOf(evidence);
    }

    /** Who decided when, and with what words for the buyer. */
    public record Verdict(String by, Instant at, String reason) {}

    public Money paid() {
        return lines.stream().map(RefundLine::paid).reduce(Cny.ZERO, Money::plus);
    }

    public Money fee() {
        return lines.stream().map(RefundLine::fee).reduce(Cny.ZERO, Money::plus);
    }

    public Money payout() {
        return lines.stream().map(RefundLine::payout).reduce(Cny.ZERO, Money::plus);
    }
}
