package io.callboard.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Where business days begin and end: China's one zone. A day is [00:00, 24:00) there. */
public final class BusinessZone {
    public static final ZoneId ID = ZoneId.of("Asia/Shanghai");

    private BusinessZone() {}

    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ID);
    }

    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ID).toInstant();
    }

    public static ZonedDateTime at(Instant instant) {
        return instant.atZone(ID);
    }
}
