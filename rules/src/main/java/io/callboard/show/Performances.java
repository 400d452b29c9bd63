package io.callboard.show;

import io.callboard.kernel.Page;
import io.callboard.kernel.Paging;
import io.callboard.kernel.ShowCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The performances of the house, by their show code as the standard names them. */
public interface Performances {
    /** Typed filters; null means any; from inclusive, to exclusive, both of the curtain. */
    record Filter(
            @Nullable PerformanceStatus status,
            @Nullable ShowId showId,
            @Nullable Instant from,
            @Nullable Instant to) {}

    Optional<Performance> byCode(ShowCode code);

    /** Finds it and keeps others from changing it until the transaction ends. */
    Optional<Performance> byCodeForChange(ShowCode code);

    List<Performance> of(ShowId show);

    /** Only those that have a show code, by curtain. */
    Page<Performance> list(Filter filter, Paging paging);

    void giveCode(PerformanceId id, ShowCode code);

    void approve(PerformanceId id, int approvedCapacity);

    /** Moves it on if it is in one of these states; says whether it was. */
    boolean move(ShowCode code, Set<PerformanceStatus> from, PerformanceStatus to, @Nullable String reason);

    boolean move(PerformanceId id, Set<PerformanceStatus> from, PerformanceStatus to);

    /** Sets the times of the sale, or clears them with nulls. */
    void planSale(ShowCode code, @Nullable Instant startsAt, @Nullable Instant endsAt, @Nullable String by);
}
