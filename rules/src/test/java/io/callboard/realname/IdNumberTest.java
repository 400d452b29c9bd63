package io.callboard.realname;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class IdNumberTest {
    /** The sample of GB 11643. */
    private static final String SAMPLE = "11010519491231002X";

    @Test
    void the_standards_own_sample_is_good() {
        var id = IdNumber.of(IdType.ID_CARD, "11010519491231002x");

        assertThat(id.plain()).isEqualTo(SAMPLE);
        assertThat(id.birthDate()).contains(LocalDate.of(1949, 12, 31));
    }

    @Test
    void it_never_prints_itself() {
        assertThat(IdNumber.of(IdType.ID_CARD, SAMPLE)).hasToString("ID_CARD 110***********002X");
    }

    @Test
    void a_refusal_does_not_repeat_the_number() {
        assertThatThrownBy(() -> IdNumber.of(IdType.ID_CARD, "110105194912310021"))
                .hasMessageContaining("check-digit")
                .hasMessageNotContaining("110105");
    }

    @Test
    void a_day_that_does_not_exist_is_no_birth_date() {
        assertThat(IdNumber.fault(IdType.ID_CARD, "110105199002300024")).contains("form");
    }

    @Property(tries = 500)
    void one_wrong_digit_is_always_noticed(
            @ForAll @IntRange(min = 0, max = 16) int place, @ForAll @IntRange(min = 1, max = 9) int by) {
        var digits = SAMPLE.toCharArray();
        digits[place] = (char) ('0' + (digits[place] - '0' + by) % 10);

        assertThat(IdNumber.fault(IdType.ID_CARD, new String(digits))).isPresent();
    }
}
