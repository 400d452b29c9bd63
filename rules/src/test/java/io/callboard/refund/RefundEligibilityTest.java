package io.callboard.refund;

import static org.assertj.core.api.Assertions.assertThat;

import io.callboard.kernel.Cny;
import io.callboard.refund.RefundEligibility.Facts;
import io.callboard.rulebook.OpeningRules;
import java.time.Duration;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefundEligibilityTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final int SWAN_LAKE = 1700;
    private static final int STARLIGHT_TOUR = 50_000;
    private static final Money STALLS = Cny.ofFen(68_000);

    private final RefundEligibility eligibility = new RefundEligibility(OpeningRules.RULEBOOK);

    private RefundRuling changedMind(int capacity, String sinceHours, String beforeHours) {
        return eligibility.rule(
                new Facts(
                        RefundCause.BUYER_CHANGED_MIND,
                        false,
                        capacity,
                        hours(sinceHours),
                        hours(beforeHours),
                        STALLS,
                        STALLS),
                TODAY);
    }

    private static Duration hours(String text) {
        return Duration.ofMillis(new java.math.BigDecimal(text)
                .multiply(new java.math.BigDecimal(3_600_000))
                .longValue());
    }

    @Test
    void a_ticket_returned_a_week_before_curtain_keeps_one_tenth() {
        var ruling = (RefundRuling.Granted) changedMind(SWAN_LAKE, "100", "192");

        assertThat(ruling.fee()).isEqualTo(Cny.ofFen(6_800));
        assertThat(ruling.payout()).isEqualTo(Cny.ofFen(61_200));
        assertThat(ruling.route()).isEqualTo(RefundRoute.AUTO);
        assertThat(ruling.trace().clause()).contains("R-2311");
    }

    @ParameterizedTest(name = "{0} seats, {1} h since on sale, {2} h before: {3} %")
    @CsvSource({
        "1700,47.99,48,0",
        "1700,47.99,47.99,30",
        "1700,48,48,30",
        "1700,100,168,10",
        "1700,100,167.99,20",
        "1700,100,72,20",
        "1700,100,71.99,30",
        "1700,100,24,30",
        "50000,47.99,720,0",
        "50000,48,720,20",
        "50000,48,719.99,30",
        "50000,100,360,30",
        "50000,100,359.99,40",
        "50000,100,168,40",
        "50000,100,167.99,50",
        "50000,100,48,50",
        "5000,100,48,50",
        "4999,100,48,30"
    })
    void the_ladder_at_its_edges(int capacity, String since, String before, int percent) {
        var ruling = (RefundRuling.Granted) changedMind(capacity, since, before);

        assertThat(ruling.fee()).isEqualTo(Cny.ofFen(680L * percent));
    }

    @ParameterizedTest(name = "{0} seats, {1} h before: refused")
    @CsvSource({"50000,47.99", "50000,0", "50000,-1", "1700,23.99", "1700,0", "1700,-5"})
    void too_late_is_too_late(int capacity, String before) {
        assertThat(changedMind(capacity, "100", before)).isInstanceOf(RefundRuling.Refused.class);
    }

    @Test
    void the_trace_names_the_nearest_other_row_and_what_kept_it() {
        var trace = changedMind(SWAN_LAKE, "100", "70").trace();

        assertThat(trace.nearestMiss()).isNotNull();
        assertThat(trace.nearestMiss().condition()).isEqualTo("72 ≤ hours before curtain < 168");
        assertThat(trace.nearestMiss().outcome()).containsEntry("feePercent", new java.math.BigDecimal("20"));
    }

    @Test
    void who_agrees_depends_on_the_whole_amount_asked_back() {
        assertThat(route(200_000)).isEqualTo(RefundRoute.AUTO);
        assertThat(route(200_001)).isEqualTo(RefundRoute.FINANCE);
        assertThat(route(500_000)).isEqualTo(RefundRoute.FINANCE);
        assertThat(route(500_001)).isEqualTo(RefundRoute.MANAGER);
    }

    private RefundRoute route(long askedBackFen) {
        var facts = new Facts(
                RefundCause.BUYER_CHANGED_MIND,
                false,
                SWAN_LAKE,
                Duration.ofHours(100),
                Duration.ofHours(200),
                STALLS,
                Cny.ofFen(askedBackFen));
        return ((RefundRuling.Granted) eligibility.rule(facts, TODAY)).route();
    }

    @Test
    void a_ticket_that_was_checked_in_stays_used_whatever_the_cause() {
        for (var cause : RefundCause.values()) {
            var facts = new Facts(cause, true, SWAN_LAKE, Duration.ZERO, Duration.ofDays(30), STALLS, STALLS);
            assertThat(eligibility.rule(facts, TODAY)).isInstanceOf(RefundRuling.Refused.class);
        }
    }

    @Test
    void a_cancelled_show_costs_the_buyer_nothing() {
        var facts = new Facts(
                RefundCause.PRESENTER_CANCELLED,
                false,
                STARLIGHT_TOUR,
                Duration.ofDays(90),
                Duration.ofDays(-2),
                STALLS,
                STALLS);

        assertThat(((RefundRuling.Granted) eligibility.rule(facts, TODAY)).payout())
                .isEqualTo(STALLS);
    }

    @Property(tries = 300)
    void every_case_is_decided_and_fee_and_payout_are_what_was_paid(
            @ForAll RefundCause cause,
            @ForAll boolean checkedIn,
            @ForAll @IntRange(min = 1, max = 90_000) int capacity,
            @ForAll @LongRange(min = 0, max = 9_000_000) long sinceSeconds,
            @ForAll @LongRange(min = -9_000_000, max = 9_000_000) long beforeSeconds,
            @ForAll @LongRange(min = 0, max = 1_000_000) long paidFen) {
        var paid = Cny.ofFen(paidFen);
        var facts = new Facts(
                cause,
                checkedIn,
                capacity,
                Duration.ofSeconds(sinceSeconds),
                Duration.ofSeconds(beforeSeconds),
                paid,
                paid);

        var rest = eligibility
                .rule(facts, TODAY)
                .fold(granted -> paid.minus(granted.fee()).minus(granted.payout()), refused -> Cny.ZERO);

        assertThat(rest).isEqualTo(Cny.ZERO);
    }
}
