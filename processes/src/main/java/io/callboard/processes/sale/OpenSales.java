package io.callboard.processes.sale;

import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import io.callboard.kernel.ShowCode;
import io.callboard.show.Performance;
import io.callboard.show.PerformanceStatus;
import io.callboard.show.Performances;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Performances whose seats may be sold at this moment; whether they may, the times decide. */
@Component
public class OpenSales {
    private static final Set<PerformanceStatus> STOPPED =
            EnumSet.of(PerformanceStatus.SUSPENDED, PerformanceStatus.CANCELLED, PerformanceStatus.POSTPONED);

    /** So long a round of many may rely on what was read of a performance. */
    private static final Duration KEPT = Duration.ofSeconds(1);

    private static final int MOST_KEPT = 1000;

    private final Performances performances;
    private final Clock clock;
    private final Map<ShowCode, Kept> kept = new ConcurrentHashMap<>();

    OpenSales(Performances performances, Clock clock) {
        this.performances = performances;
        this.clock = clock;
    }

    /** A performance as it was read a little while ago. */
    private record Kept(Performance performance, Instant at) {}

    /**
     * A performance whose seats anybody may lock. For several buyers at once it may be as it was a second ago: what is
     * written for them holds only while its version is the same.
     */
    Performance open(ShowCode code, int buyers) {
        return lately(code, buyers)
                .filter(performance -> performance.isOnSaleAt(clock.instant()))
                .orElseGet(() -> open(code));
    }

    private Performance open(ShowCode code) {
        var performance = read(code)
                .orElseThrow(() -> Refusal.notFound("performance", code).asException());
        if (!performance.isOnSaleAt(clock.instant())) {
            throw new Refusal(Problem.NOT_ON_SALE, words(performance), members(performance)).asException();
        }
        return performance;
    }

    /** The same as {@link #known(ShowCode)}, for several buyers at once as with {@link #open}. */
    Performance known(ShowCode code, int buyers) {
        return lately(code, buyers)
                .filter(performance -> !STOPPED.contains(performance.status()))
                .orElseGet(() -> known(code));
    }

    /** A performance that seats are locked of: the lock was taken in time, but a sale that was stopped sells nothing. */
    public Performance known(ShowCode code) {
        var performance = read(code).orElseThrow();
        if (STOPPED.contains(performance.status())) {
            throw new Refusal(Problem.NOT_ON_SALE, words(performance), members(performance)).asException();
        }
        return performance;
    }

    /** Only a round of many has a transaction of its own, in which nobody has changed the performance. */
    private Optional<Performance> lately(ShowCode code, int buyers) {
        if (buyers == 1) {
            return Optional.empty();
        }
        var now = clock.instant();
        var known = kept.get(code);
        if (known != null && Duration.between(known.at(), now).abs().compareTo(KEPT) < 0) {
            return Optional.of(known.performance());
        }
        if (kept.size() > MOST_KEPT) {
            kept.clear();
        }
        var read = performances.byCode(code);
        read.ifPresent(performance -> kept.put(code, new Kept(performance, now)));
        return read;
    }

    /** Whoever reads another version than the one that is kept knows that it is of the past. */
    private Optional<Performance> read(ShowCode code) {
        var read = performances.byCode(code);
        read.ifPresent(now -> kept.computeIfPresent(
                code, (same, known) -> known.performance().version() == now.version() ? known : null));
        return read;
    }

    private static String words(Performance performance) {
        return performance.status() == PerformanceStatus.SUSPENDED
                ? "The sale is suspended."
                : "The sale of this performance is not open.";
    }

    private static Map<String, Object> members(Performance performance) {
        var members = new HashMap<String, Object>();
        if (performance.saleStartsAt() != null) {
            members.put("saleStartsAt", performance.saleStartsAt());
        }
        if (performance.saleEndsAt() != null) {
            members.put("saleEndsAt", performance.saleEndsAt());
        }
        return members;
    }
}
