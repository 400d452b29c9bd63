package io.callboard.rulebook.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class ExactTest {
    @Property
    void a_fact_compares_with_a_cell_as_its_whole_number_does(
            @ForAll @BigRange(min = "-100000", max = "100000") @Scale(6) BigDecimal fact,
            @ForAll @BigRange(min = "-100000", max = "100000") @Scale(4) BigDecimal cell) {
        assertThat(Integer.signum(Long.compare(Exact.of(fact), Exact.of(cell))))
                .isEqualTo(Integer.signum(fact.compareTo(cell)));
    }

    @Test
    void a_fact_just_beside_a_cell_is_not_equal_to_it() {
        assertThat(Exact.of(new BigDecimal("47.99995"))).isGreaterThan(Exact.of(new BigDecimal("47.9999")));
        assertThat(Exact.of(new BigDecimal("47.99995"))).isLessThan(Exact.of(new BigDecimal("48")));
        assertThat(Exact.of(new BigDecimal("-0.00001"))).isLessThan(Exact.of(BigDecimal.ZERO));
        assertThat(Exact.of(new BigDecimal("48.0"))).isEqualTo(Exact.of(new BigDecimal("48")));
    }

    @Test
    void a_fact_beyond_all_cells_is_beyond_all_cells() {
        assertThat(Exact.of(new BigDecimal("1e30"))).isGreaterThan(Exact.of(new BigDecimal("999999999999.9999")));
        assertThat(Exact.of(new BigDecimal("-1e30"))).isLessThan(Exact.of(new BigDecimal("-999999999999.9999")));
    }
}
