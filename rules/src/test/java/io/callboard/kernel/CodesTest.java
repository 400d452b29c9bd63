package io.callboard.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CodesTest {
    private static final VenueCode OPERA_HOUSE = new VenueCode("11010100101");
    private static final ShowCode SWAN_LAKE = ShowCode.of(OPERA_HOUSE, LocalDate.of(2027, 3, 20), 1);

    @Test
    void a_show_code_is_venue_day_and_number() {
        assertThat(SWAN_LAKE.value()).isEqualTo("110101001012703200001");
        assertThat(SWAN_LAKE.venue()).isEqualTo(OPERA_HOUSE);
        assertThat(SWAN_LAKE.day()).isEqualTo(LocalDate.of(2027, 3, 20));
        assertThat(SWAN_LAKE.number()).isOne();
    }

    @Test
    void a_show_code_with_an_impossible_day_is_none() {
        assertThat(ShowCode.isValid("110101001012713200001")).isFalse();
        assertThat(ShowCode.isValid("11010100101270320001")).isFalse();
        assertThat(ShowCode.isValid(null)).isFalse();
    }

    @Test
    void a_hall_belongs_to_the_venue_that_its_code_begins_with() {
        assertThat(new HallCode("1101010010101").venue()).isEqualTo(OPERA_HOUSE);
        assertThatThrownBy(() -> new HallCode("110101001010")).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 300)
    void every_ticket_code_is_valid_and_short_and_one_wrong_character_is_noticed(
            @ForAll @IntRange(min = 21, max = 33) int place, @ForAll @IntRange(min = 1, max = 35) int by) {
        var code = TicketCode.next(SWAN_LAKE, new SecureRandom()).value();
        assertThat(code).hasSizeLessThanOrEqualTo(50).startsWith(SWAN_LAKE.value());

        var alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
        var wrong = new StringBuilder(code);
        wrong.setCharAt(place, alphabet.charAt((alphabet.indexOf(code.charAt(place)) + by) % 36));
        assertThat(TicketCode.isValid(wrong.toString())).isFalse();
    }
}
