package io.callboard.pricing;

import io.callboard.kernel.Actor;
import io.callboard.kernel.ShowCode;
import java.util.Optional;

/** The price chart of each performance. */
public interface PriceCharts {
    Optional<PriceChart> find(ShowCode code);

    /** Keeps a chart in place of this version (0 for none); says false when another version is there. */
    boolean keep(PriceChart chart, int replacing, Actor by);
}
