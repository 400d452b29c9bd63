package io.callboard.app.refund;

import io.callboard.app.http.Codes;
import io.callboard.audit.Timeline;
import io.callboard.kernel.Cny;
import io.callboard.kernel.TicketCode;
import io.callboard.processes.refund.RefundCase;
import io.callboard.refund.NewRefund;
import io.callboard.refund.Payout;
import io.callboard.refund.PayoutStatus;
import io.callboard.refund.RefundCause;
import io.callboard.refund.RefundLine;
import io.callboard.refund.RefundStatus;
import io.callboard.rulebook.Decision;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Refunds as the contract writes and reads them. */
final class RefundJson {
    private RefundJson() {}

    record QuoteAsked(
            @NotEmpty(message = "Name at least one ticket.") @Size(max = 100) List<@NotBlank String> ticketCodes,
            @NotNull RefundCause cause) {
        List<TicketCode> tickets() {
            return RefundJson.tickets(ticketCodes);
        }
    }

    record Override(@NotBlank(message = "Say why the rules should not count.") @Size(max = 500) String reason) {}

    record Asked(
            @NotEmpty(message = "Name at least one ticket.") @Size(max = 100) List<@NotBlank String> ticketCodes,
            @NotNull RefundCause cause,
            @Nullable @Size(max = 20) List<@NotBlank String> evidence,
            @Nullable @Valid Override override) {
        NewRefund refund() {
            return new NewRefund(
                    RefundJson.tickets(ticketCodes),
                    cause,
                    evidence == null ? List.of() : evidence,
                    override == null ? null : override.reason().strip());
        }
    }

    private static List<TicketCode> tickets(List<String> codes) {
        return codes.stream().map(Codes::ticket).toList();
    }

    record Line(
            String ticketCode,
            String seatCode,
            RefundLine.Outcome outcome,
            long paidFen,
            long feeFen,
            long payoutFen,
            Decision decision) {
        static Line of(RefundLine line) {
            return new Line(
                    line.ticket().value(),
                    line.seatCode(),
                    line.outcome(),
                    Cny.fen(line.paid()),
                    Cny.fen(line.fee()),
                    Cny.fen(line.payout()),
                    line.decision());
        }
    }

    record Quote(List<Line> lines, long totalFeeFen, long totalPayoutFen) {
        static Quote of(List<RefundLine> lines) {
            var fee = lines.stream().map(RefundLine::fee).reduce(Cny.ZERO, Money::plus);
            var payout = lines.stream().map(RefundLine::payout).reduce(Cny.ZERO, Money::plus);
            return new Quote(lines.stream().map(Line::of).toList(), Cny.fen(fee), Cny.fen(payout));
        }
    }

    record PayoutJson(String payoutNo, long amountFen, PayoutStatus status) {
        static PayoutJson of(Payout payout) {
            return new PayoutJson(payout.payoutNo(), Cny.fen(payout.amount()), payout.status());
        }
    }

    record Event(Instant at, String actor, String event, String text) {
        static Event of(Timeline.Entry entry) {
            return new Event(entry.at(), entry.actor(), entry.event(), entry.text());
        }
    }

    record RefundAnswer(
            String refundNo,
            String orderNo,
            String showCode,
            RefundCause cause,
            RefundStatus status,
            long totalFeeFen,
            long totalPayoutFen,
            List<Line> lines,
            List<PayoutJson> payouts,
            Instant requestedAt,
            @Nullable Instant decidedAt,
            @Nullable String reason,
            List<Event> timeline) {
        static RefundAnswer of(RefundCase one) {
            var refund = one.refund();
            var verdict = refund.verdict();
            return new RefundAnswer(
                    refund.refundNo(),
                    refund.orderNo(),
                    refund.showCode().value(),
                    refund.cause(),
                    refund.status(),
                    Cny.fen(refund.fee()),
                    Cny.fen(refund.payout()),
                    refund.lines().stream().map(Line::of).toList(),
                    one.payouts().stream().map(PayoutJson::of).toList(),
                    refund.requestedAt(),
                    verdict == null ? null : verdict.at(),
                    verdict == null ? null : verdict.reason(),
                    one.timeline().stream().map(Event::of).toList());
        }
    }
}
