package io.callboard.statutory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DailyScheduleTest {
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);

    @Test
    void a_day_is_drawn_up_after_midnight_and_due_at_noon() {
        var schedule = DailySchedule.on(THURSDAY);
        assertThat(schedule.drawsUp(THURSDAY)).isEqualTo(Instant.parse("2026-11-26T16:30:00Z"));
        assertThat(schedule.reminds(THURSDAY)).isEqualTo(Instant.parse("2026-11-27T02:00:00Z"));
        assertThat(schedule.escalates(THURSDAY)).isEqualTo(Instant.parse("2026-11-27T03:00:00Z"));
        assertThat(schedule.due(THURSDAY)).isEqualTo(Instant.parse("2026-11-27T04:00:00Z"));
    }

    @Test
    void every_row_names_its_source() {
        assertThat(DailySchedule.on(THURSDAY).source()).contains("WH/T 93-2021");
    }
}
