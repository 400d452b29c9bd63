package io.callboard.channel;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** What a channel keeps of a sale, in percent of what was paid, from a day on; a return gives it back. */
public record Commission(String channel, LocalDate validFrom, BigDecimal percent, String setBy, Instant setAt) {
    public Commission {
        if (percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0 || percent.scale() > 2) {
            throw new IllegalArgumentException("A commission is 0 to 100 percent with two decimals at most");
        }
    }
}
