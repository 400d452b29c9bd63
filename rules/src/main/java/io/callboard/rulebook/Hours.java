package io.callboard.rulebook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** A length of time as rules count it: hours with four decimals. */
public final class Hours {
    private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3600);
    private static final int DIGITS = 4;

    private Hours() {}

    /** Rounded down, so that a second before 48 hours is not 48 hours. */
    public static BigDecimal of(Duration duration) {
        var seconds = BigDecimal.valueOf(duration.toMillis(), 3);
        return seconds.divide(SECONDS_PER_HOUR, DIGITS, RoundingMode.FLOOR);
    }
}
