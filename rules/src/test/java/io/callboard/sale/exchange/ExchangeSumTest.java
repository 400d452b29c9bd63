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
    }

    @Test
    void a_seat_of_the_same_price_costs_the_fee() {
        assertThat(sum(48_000, 0, 48_000).extra()).isEqualTo(Cny.ZERO);
        assertThat(sum(48_000, 500, 48_000).extra()).isEqualTo(Cny.ofFen(500));
    }

    @Test
    void no_more_is_kept_than_was_paid_and_a_cheaper_seat_is_no_exchange() {
        assertThat(sum(1_000, 2_000, 1_000).fee()).isEqualTo(Cny.ofFen(1_000));
        assertThatThrownBy(() -> new ExchangeSum(Cny.ofFen(1_000), Cny.ofFen(2_000), Cny.ofFen(1_000)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sum(68_000, 0, 48_000)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void nothing_is_lost(
            @ForAll @LongRange(min = 0, max = 1_000_000) long paid,
            @ForAll @LongRange(min = 0, max = 10_000) long fee,
            @ForAll @LongRange(min = 0, max = 1_000_000) long dearer) {
        var sum = sum(paid, fee, paid + dearer);
        assertThat(sum.fee().plus(sum.carried())).isEqualTo(sum.paid());
        assertThat(sum.carried().plus(sum.extra())).isEqualTo(sum.due());
        assertThat(sum.extra()).isEqualTo(Cny.ofFen(dearer).plus(sum.fee()));
    }
}
