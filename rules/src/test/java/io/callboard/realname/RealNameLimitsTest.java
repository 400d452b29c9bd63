package io.callboard.realname;

import static org.assertj.core.api.Assertions.assertThat;

import io.callboard.hall.VenueKind;
import io.callboard.realname.RealNameLimits.Mode;
import io.callboard.rulebook.OpeningRules;
import io.callboard.rulebook.Setting;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RealNameLimitsTest {
    private final RealNameLimits limits = new RealNameLimits(OpeningRules.RULEBOOK);

    private RealNameLimits.Limits of(int capacity) {
        return limits.limits(capacity, VenueKind.STADIUM, Setting.ANYWHERE, LocalDate.of(2026, 11, 27));
    }

    @Test
    void from_five_thousand_one_document_has_one_ticket() {
        assertThat(of(5000).perId()).isOne();
        assertThat(of(5000).mode()).isEqualTo(Mode.ATTENDEE);
        assertThat(of(4999).perId()).isEqualTo(2);
    }

    @Test
    void a_small_house_names_nobody() {
        assertThat(of(999).mode()).isEqualTo(Mode.NONE);
        assertThat(of(1000).mode()).isEqualTo(Mode.ATTENDEE);
    }
}
