package io.callboard.pricing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A price chart as it once stood, for ever: who wrote it and since when it counts. Approver is missing for what was set
 * before the sale was planned; the last such version is the published one.
 */
public record ChartVersion(PriceChart chart, String author, @Nullable String approver, Instant since) {
    public boolean isPublished() {
        return approver == null;
    }
}
