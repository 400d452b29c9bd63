package io.callboard.sale;

import static org.assertj.core.api.Assertions.assertThat;

import io.callboard.rulebook.OpeningRules;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PublicQuotaTest {
    private final PublicQuota quota = new PublicQuota(OpeningRules.RULEBOOK);

    private PublicQuota.Share share(int seats, int approved) {
        return quota.share(seats, approved, LocalDate.of(2026, 11, 27));
    }

    @Test
    void from_five_thousand_85_percent_are_for_the_public() {
        assertThat(share(42_500, 50_000).isKept()).isTrue();
        assertThat(share(42_499, 50_000).isKept()).isFalse();
        assertThat(share(42_499, 50_000).percent()).isEqualTo(84);
    }

    @Test
    void from_five_thousand_seats_are_bound_to_persons_a_day_before_the_curtain() {
        var today = LocalDate.of(2026, 11, 27);
        assertThat(quota.boundBefore(5_000, today)).isEqualTo(Duration.ofHours(24));
        assertThat(quota.boundBefore(4_999, today)).isZero();
    }

    @Test
    void below_that_70_percent_are_and_a_part_of_a_seat_is_a_seat() {
        assertThat(share(1_191, 1_701).isKept()).isTrue();
        assertThat(share(1_190, 1_701).isKept()).isFalse();
    }
}
