package io.callboard.sale.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.callboard.kernel.Cny;
import io.callboard.sale.Order.Payment.Method;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class FundTest {
    private static final Fund CARD = new Fund(Method.POS, "POS-2", Cny.ofFen(20_000));
    private static final Fund WEB = new Fund(Method.CHANNEL, "PAY-1", Cny.ofFen(48_000));

    private static Money sum(List<Fund> funds) {
        return funds.stream().map(Fund::amount).reduce(Cny.ZERO, Money::plus);
    }

    @Test
    void what_was_paid_last_goes_back_first() {
        assertThat(Fund.take(List.of(CARD, WEB), Cny.ofFen(30_000)).taken())
                .containsExactly(CARD, new Fund(Method.CHANNEL, "PAY-1", Cny.ofFen(10_000)));
        assertThat(Fund.take(List.of(CARD, WEB), Cny.ofFen(5_000)).taken())
                .containsExactly(new Fund(Method.POS, "POS-2", Cny.ofFen(5_000)));
    }

    @Test
    void what_came_the_same_way_is_one_amount() {
        assertThat(Fund.together(List.of(CARD, WEB, CARD)))
                .containsExactly(new Fund(Method.POS, "POS-2", Cny.ofFen(40_000)), WEB);
    }

    @Property
    void what_is_taken_and_what_is_left_are_everything(
            @ForAll @Size(max = 5) List<@LongRange(min = 0, max = 100_000) Long> amounts,
            @ForAll @LongRange(min = 0, max = 600_000) long wanted) {
        var funds = amounts.stream()
                .map(fen -> new Fund(Method.POS, "POS-" + fen % 3, Cny.ofFen(fen)))
                .toList();
        var taken = Fund.take(funds, Cny.ofFen(wanted)).taken();
        var left = Fund.take(funds, Cny.ofFen(wanted)).left();
        assertThat(sum(taken).plus(sum(left))).isEqualTo(sum(funds));
        assertThat(Cny.fen(sum(taken))).isEqualTo(Math.min(wanted, Cny.fen(sum(funds))));
        assertThat(Fund.together(taken)).hasSizeLessThanOrEqualTo(3);
        assertThat(sum(Fund.together(taken))).isEqualTo(sum(taken));
    }
}
