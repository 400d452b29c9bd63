package io.callboard.statutory;

import static io.callboard.statutory.OperaHouseFigures.DAY;
import static io.callboard.statutory.OperaHouseFigures.SWAN_LAKE;
import static io.callboard.statutory.OperaHouseFigures.booked;
import static io.callboard.statutory.OperaHouseFigures.figures;
import static io.callboard.statutory.OperaHouseFigures.line;
import static io.callboard.statutory.OperaHouseFigures.performance;
import static org.assertj.core.api.Assertions.assertThat;

import io.callboard.kernel.Cny;
import io.callboard.statutory.BookedDay.Mismatch;
import io.callboard.statutory.BookedDay.Movement;
import io.callboard.statutory.Difference.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelfCheckTest {
    private static final BookedDay THE_SAME = booked(204_000, 68_000, 6_800);

    @Test
    void a_day_on_which_tickets_ledger_and_lines_agree_may_be_signed() {
        var check = SelfCheck.of(figures(), THE_SAME);
        assertThat(check.passed()).isTrue();
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void a_day_without_business_may_be_signed() {
        var check = SelfCheck.of(OperaHouseFigures.quietDay(), new BookedDay(List.of(), List.of()));
        assertThat(check.passed()).isTrue();
    }

    @Test
    void one_fen_less_in_the_ledger_is_found_with_the_performance() {
        var check = SelfCheck.of(figures(), booked(203_999, 68_000, 6_800));
        assertThat(check.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.kind()).isEqualTo(Kind.LEDGER_SUM);
            assertThat(difference.showCode()).isEqualTo(SWAN_LAKE.value());
            assertThat(difference.expected()).isEqualTo(203_999);
            assertThat(difference.found()).isEqualTo(204_000);
            assertThat(difference.message()).contains("¥2040.00", "¥2039.99");
        });
    }

    @Test
    void the_ticket_that_the_ledger_does_not_know_is_named() {
        var ticket = SWAN_LAKE + "ABCDEFGHJKLMN";
        var mismatch = new Mismatch(SWAN_LAKE, Movement.SALE, ticket, null, Cny.ofFen(68_000), Cny.ZERO);
        var check = SelfCheck.of(figures(), booked(136_000, 68_000, 6_800, mismatch));
        assertThat(check.differences()).extracting(Difference::kind).containsExactly(Kind.TICKET, Kind.LEDGER_SUM);
        assertThat(check.differences().get(0).ticketCode()).isEqualTo(ticket);
        assertThat(check.differences().get(0).message()).contains(ticket, "the sale is ¥680.00", "¥0.00 in the ledger");
    }

    @Test
    void the_ledger_entry_that_has_no_ticket_is_named() {
        var mismatch = new Mismatch(SWAN_LAKE, Movement.FEE, null, 4711L, Cny.ZERO, Cny.ofFen(100));
        var check = SelfCheck.of(figures(), booked(204_000, 68_000, 6_900, mismatch));
        assertThat(check.differences().get(0).kind()).isEqualTo(Kind.LEDGER_ENTRY);
        assertThat(check.differences().get(0).entryNo()).isEqualTo(4711L);
    }

    @Test
    void money_that_only_the_ledger_has_is_found() {
        var check = SelfCheck.of(OperaHouseFigures.quietDay(), booked(100, 0, 0));
        assertThat(check.differences()).extracting(Difference::kind).containsExactly(Kind.LEDGER_SUM);
    }

    @Test
    void totals_that_are_not_the_sums_of_the_lines_are_found() {
        var right = figures();
        var wrong = new DailyReturnFigures(
                right.header(),
                right.performances(),
                right.lines(),
                new DailyReturnFigures.Totals(1, 1, DAY.plus(DAY), DAY, 0));
        var check = SelfCheck.of(wrong, THE_SAME);
        assertThat(check.differences()).extracting(Difference::kind).containsExactly(Kind.ARITHMETIC);
    }

    @Test
    void a_fee_above_its_refund_is_impossible() {
        var takings =
                new Takings(3, Cny.ofFen(204_000), Cny.ZERO, Cny.ZERO, 1, Cny.ofFen(68_000), Cny.ofFen(70_000), 0, 0);
        var check = SelfCheck.of(
                figures(performance("Swan Lake", "1", 1_600), line(takings)), booked(204_000, 68_000, 70_000));
        assertThat(check.differences()).extracting(Difference::kind).contains(Kind.ARITHMETIC);
    }

    @Test
    void more_tickets_out_than_approved_fail() {
        var check = SelfCheck.of(figures(performance("Swan Lake", "1", 1), line(DAY)), THE_SAME);
        assertThat(check.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.kind()).isEqualTo(Kind.CAPACITY);
            assertThat(difference.expected()).isEqualTo(1);
            assertThat(difference.found()).isEqualTo(2);
        });
    }

    @Test
    void a_sale_without_an_approval_number_fails() {
        var check = SelfCheck.of(figures(performance("Swan Lake", null, 1_600), line(DAY)), THE_SAME);
        assertThat(check.differences()).extracting(Difference::kind).containsExactly(Kind.APPROVAL);
    }
}
