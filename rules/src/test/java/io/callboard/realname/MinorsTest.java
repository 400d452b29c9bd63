package io.callboard.realname;

import static org.assertj.core.api.Assertions.assertThat;

import io.callboard.realname.Minors.Entry;
import io.callboard.rulebook.OpeningRules;
import io.callboard.rulebook.Setting;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MinorsTest {
    private static final String CONCERT = "1003";
    private static final String BALLET = "1007";
    private final Minors minors = new Minors(OpeningRules.RULEBOOK);

    private Minors.Ruling rule(String type, int age) {
        return minors.rule(type, age, Setting.ANYWHERE, LocalDate.of(2026, 12, 24));
    }

    @Test
    void a_child_under_six_does_not_come_in_to_a_concert_hall() {
        assertThat(rule(CONCERT, 5).entry()).isEqualTo(Entry.NO_ENTRY);
        assertThat(rule(CONCERT, 6).entry()).isEqualTo(Entry.OWN_TICKET);
    }

    @Test
    void under_fourteen_a_guardian_is_named_at_every_kind_of_show() {
        assertThat(rule(BALLET, 13).guardianConsent()).isTrue();
        assertThat(rule(BALLET, 14).guardianConsent()).isFalse();
        assertThat(rule(CONCERT, 13).guardianConsent()).isTrue();
    }
}
