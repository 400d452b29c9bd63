package io.callboard.pricing;

import io.callboard.kernel.ShowCode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The price chart of each performance, and every version that it ever had. */
public interface PriceCharts {
    Optional<PriceChart> find(ShowCode code);

    /**
     * Keeps a chart in place of this version (0 for none), by the principals of who wrote it and who agreed to it; says
     * false when another version is there.
     */
    boolean keep(PriceChart chart, int replacing, String author, @Nullable String approver);

    /** All versions, the newest first. */
    List<ChartVersion> versions(ShowCode code);

    /** The chart that was published when the sale was planned: no seat is ever sold for more. */
    Optional<ChartVersion> published(ShowCode code);

    /** Whether rules may take something off by circumstances; asked often, so it reads nothing else. */
    boolean isLowered(ShowCode code);
}
