package io.callboard.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import io.callboard.kernel.Cny;
import io.callboard.pricing.PriceLevels.Circumstances;
import io.callboard.pricing.PriceLevels.Concession;
import io.callboard.rulebook.OpeningRules;
import io.callboard.rulebook.Setting;
import java.time.Duration;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class PriceLevelsTest {
    private static final Money PUBLISHED = Cny.ofFen(48_000);
    private final PriceLevels prices = new PriceLevels(OpeningRules.RULEBOOK);

    private static Circumstances at(boolean lowered, int sold, long hoursBefore, long hoursSince, boolean matinee) {
        return new Circumstances(
                lowered,
                sold,
                Duration.ofHours(hoursBefore),
                Duration.ofHours(hoursSince),
                matinee,
                Setting.ANYWHERE,
                LocalDate.of(2026, 11, 27));
    }

    private long due(String zone, Concession whom, Circumstances when) {
        return Cny.fen(prices.tag(zone, PUBLISHED, whom, when).due());
    }

    @Test
    void an_early_bird_pays_85_percent_where_the_chart_lets_prices_be_lowered() {
        assertThat(due("STAND_D", Concession.NONE, at(true, 0, 500, 71, false))).isEqualTo(40_800);
        assertThat(due("STAND_D", Concession.NONE, at(true, 0, 500, 72, false))).isEqualTo(48_000);
        assertThat(due("STAND_D", Concession.NONE, at(false, 0, 500, 71, false)))
                .isEqualTo(48_000);
    }

    @Test
    void what_circumstances_take_off_has_a_floor_and_a_student_pays_a_fifth_less_on_top() {
        var earlyMatinee = at(true, 0, 500, 71, true);
        assertThat(due("STAND_D", Concession.NONE, earlyMatinee))
                .as("75 % is below the floor")
                .isEqualTo(38_400);
        assertThat(due("STAND_D", Concession.STUDENT, earlyMatinee)).isEqualTo(28_800);
    }

    @Test
    void a_concession_is_made_whether_the_chart_is_lowered_or_not_and_is_proved_at_the_entrance() {
        var tag = prices.tag("A", PUBLISHED, Concession.DISABLED, at(false, 50, 100, 100, true));
        assertThat(Cny.fen(tag.due())).isEqualTo(24_000);
        assertThat(tag.proofAtEntry()).isTrue();
        assertThat(tag.trace().row()).contains("PL-12");
    }

    @Test
    void the_rules_propose_a_price_for_the_zones_that_they_know() {
        var now = at(false, 0, 500, 0, false);
        assertThat(prices.proposed("INNER_A", now)).contains(Cny.ofFen(128_000));
        assertThat(prices.proposed("A", now)).isEmpty();
        assertThat(prices.pricedZones())
                .containsExactly("INNER_A", "INNER_B", "STAND_A", "STAND_B", "STAND_C", "STAND_D");
    }

    @Property
    void nobody_ever_pays_more_than_published_or_less_than_nothing(
            @ForAll @LongRange(min = 0, max = 10_000_000) long fen,
            @ForAll Concession whom,
            @ForAll boolean lowered,
            @ForAll boolean matinee,
            @ForAll @IntRange(max = 100) int sold,
            @ForAll @IntRange(max = 2000) int hoursBefore,
            @ForAll @IntRange(max = 2000) int hoursSince) {
        var published = Cny.ofFen(fen);
        var now = at(lowered, sold, hoursBefore, hoursSince, matinee);
        var standard = prices.tag("STAND_C", published, Concession.NONE, now).due();
        var due = prices.tag("STAND_C", published, whom, now).due();
        assertThat(Cny.fen(due)).isBetween(0L, fen);
        assertThat(due.isGreaterThan(standard)).isFalse();
    }
}
