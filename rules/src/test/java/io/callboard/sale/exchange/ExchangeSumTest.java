package io.callboard.sale.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.callboard.kernel.Cny;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ExchangeSumTest {
    private static ExchangeSum sum(long paid, long fee, long due) {
        return ExchangeSum.of(Cny.ofFen(paid), Cny.ofFen(fee), Cny.ofFen(due));
    }

    @Test
    void a_dearer_seat_is_paid_with_the_old_ticket_less_the_fee_and_the_rest_on_top() {
        var upgrade = sum(48_000, 500, 68_000);
        assertThat(upgrade.carried()).isEqualTo(Cny.ofFen(47_500));
        assertThat(upgrade.extra()).isEqualTo(Cny.ofFen(20_500));
        assertThat(upgrade.back()).isEqualTo(Cny.ZERO);
    }

    @Test
    void of_a_cheaper_seat_the_difference_less_the_fee_goes_back() {
        var down = sum(68_000, 500, 48_000);
        assertThat(down.carried()).isEqualTo(Cny.ofFen(48_000));
        assertThat(down.back()).isEqualTo(Cny.ofFen(19_500));
        assertThat(down.extra()).isEqualTo(Cny.ZERO);
    }

    @Test
    void a_seat_of_the_same_price_without_a_fee_moves_no_money() {
        assertThat(sum(48_000, 0, 48_000).isEven()).isTrue();
        assertThat(sum(48_000, 500, 48_000).isEven()).isFalse();
    }

    @Test
    void no_more_is_kept_than_was_paid() {
        assertThat(sum(1_000, 2_000, 1_000).fee()).isEqualTo(Cny.ofFen(1_000));
        assertThatThrownBy(() -> new ExchangeSum(Cny.ofFen(1_000), Cny.ofFen(2_000), Cny.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void nothing_is_lost_and_money_goes_one_way_only(
            @ForAll @LongRange(min = 0, max = 1_000_000) long paid,
            @ForAll @LongRange(min = 0, max = 10_000) long fee,
            @ForAll @LongRange(min = 0, max = 1_000_000) long due) {
        var sum = sum(paid, fee, due);
        assertThat(sum.fee().plus(sum.carried()).plus(sum.back())).isEqualTo(sum.paid());
        assertThat(sum.carried().plus(sum.extra())).isEqualTo(sum.due());
        assertThat(sum.back().isZero() || sum.extra().isZero()).isTrue();
        assertThat(sum.back().isNegative() || sum.extra().isNegative()).isFalse();
    }
}
