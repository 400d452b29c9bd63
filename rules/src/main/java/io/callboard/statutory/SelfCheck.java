package io.callboard.statutory;

import io.callboard.kernel.Cny;
import io.callboard.kernel.ShowCode;
import io.callboard.statutory.BookedDay.Mismatch;
import io.callboard.statutory.BookedDay.Movement;
import io.callboard.statutory.DailyReturnFigures.Line;
import io.callboard.statutory.DailyReturnFigures.Performance;
import io.callboard.statutory.Difference.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Whether a daily return may be signed: tickets, ledger and the return's own lines must agree to the fen, lines must add
 * up, and no performance may have more tickets out than approved. The result is the differences; none means passed.
 */
public record SelfCheck(List<Difference> differences) {
    public SelfCheck {
        differences = List.copyOf(differences);
    }

    public static SelfCheck of(DailyReturnFigures figures, BookedDay booked) {
        var found = new ArrayList<Difference>();
        booked.mismatches().forEach(mismatch -> found.add(difference(mismatch)));
        ledgerSums(figures, booked, found);
        arithmetic(figures, found);
        figures.performances().forEach(performance -> approved(figures, performance, found));
        return new SelfCheck(found);
    }

    public boolean passed() {
        return differences.isEmpty();
    }

    private static Difference difference(Mismatch mismatch) {
        var kind = mismatch.ticketCode() == null ? Kind.LEDGER_ENTRY : Kind.TICKET;
        var subject = mismatch.ticketCode() == null
                ? "Ledger entry " + mismatch.entryNo() + " has no ticket of the day behind it"
                : "Ticket " + mismatch.ticketCode();
        var message = "%s: %s is %s by the ticket and %s in the ledger."
                .formatted(
                        subject,
                        word(mismatch.movement()),
                        yuan(mismatch.ticketAmount()),
                        yuan(mismatch.ledgerAmount()));
        return new Difference(
                kind,
                mismatch.showCode().value(),
                mismatch.ticketCode(),
                mismatch.entryNo(),
                Cny.fen(mismatch.ledgerAmount()),
                Cny.fen(mismatch.ticketAmount()),
                message);
    }

    private static void ledgerSums(DailyReturnFigures figures, BookedDay booked, List<Difference> found) {
        var shows = Stream.concat(
                        figures.lines().stream().map(Line::showCode),
                        booked.sums().stream().map(BookedDay.Booked::showCode))
                .distinct()
                .sorted((a, b) -> a.value().compareTo(b.value()))
                .toList();
        for (var show : shows) {
            var day = figures.day(show);
            var ledger = booked.of(show);
            sum(show, Movement.SALE, ledger.sold(), day.soldAmount(), found);
            sum(show, Movement.REFUND, ledger.refunded(), day.refundAmount(), found);
            sum(show, Movement.FEE, ledger.fees(), day.refundFee(), found);
        }
    }

    private static void sum(ShowCode show, Movement what, Money ledger, Money lines, List<Difference> found) {
        if (!ledger.isEqual(lines)) {
            var message = "%s of performance %s: the lines add up to %s, the ledger to %s."
                    .formatted(capital(word(what)), show, yuan(lines), yuan(ledger));
            found.add(new Difference(
                    Kind.LEDGER_SUM, show.value(), null, null, Cny.fen(ledger), Cny.fen(lines), message));
        }
    }

    private static void arithmetic(DailyReturnFigures figures, List<Difference> found) {
        var again = DailyReturnFigures.of(figures.header(), figures.performances(), figures.lines());
        if (!again.totals().equals(figures.totals())) {
            found.add(arithmetic(
                    null,
                    Cny.fen(again.totals().day().netAmount()),
                    Cny.fen(figures.totals().day().netAmount()),
                    "The totals of the return are not the sums of its lines."));
        }
        for (var line : figures.lines()) {
            if (figures.performance(line.showCode()).isEmpty()) {
                found.add(
                        arithmetic(line.showCode(), 1, 0, "A line names a performance that the return does not list."));
            }
            if (isImpossible(line.day()) || isImpossible(line.toDate())) {
                var message = "Level %s, %s, %s: more was given back than sold or a figure is below zero."
                        .formatted(line.levelName(), line.ticketType(), line.channel());
                found.add(arithmetic(
                        line.showCode(),
                        Cny.fen(line.toDate().soldAmount()),
                        Cny.fen(line.toDate().refundAmount()),
                        message));
            }
        }
    }

    /** A day may give back what earlier days sold; from the first day on that cannot be. A fee never exceeds its refund. */
    private static boolean isImpossible(Takings takings) {
        return takings.soldCount() < 0
                || takings.soldAmount().isNegative()
                || takings.refundAmount().isNegative()
                || takings.refundFee().isNegative()
                || takings.refundFee().isGreaterThan(takings.refundAmount());
    }

    private static Difference arithmetic(@Nullable ShowCode show, long expected, long found, String message) {
        return new Difference(
                Kind.ARITHMETIC, show == null ? null : show.value(), null, null, expected, found, message);
    }

    private static void approved(DailyReturnFigures figures, Performance performance, List<Difference> found) {
        var show = performance.showCode();
        int out = figures.toDate(show).ticketsOut();
        var capacity = performance.approvedCapacity();
        if (capacity != null && out > capacity) {
            var message = "Performance %s has %d tickets out and is approved for %d.".formatted(show, out, capacity);
            found.add(new Difference(Kind.CAPACITY, show.value(), null, null, capacity, out, message));
        }
        if (out > 0
                && (performance.approvalNo() == null || performance.approvalNo().isBlank())) {
            var message = "Performance %s has %d tickets out and no approval number on record.".formatted(show, out);
            found.add(new Difference(Kind.APPROVAL, show.value(), null, null, 0, out, message));
        }
    }

    private static String word(Movement movement) {
        return switch (movement) {
            case SALE -> "the sale";
            case REFUND -> "the refund";
            case FEE -> "the fee kept";
        };
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String yuan(Money money) {
        return "¥" + money.getAmount().toPlainString();
    }
}
