package io.callboard.show;

import io.callboard.kernel.Page;
import io.callboard.kernel.Paging;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The shows of the house. */
public interface Shows {
    void add(Show show);

    Optional<Show> find(ShowId id);

    /** Finds it and keeps others from changing it until the transaction ends. */
    Optional<Show> findForChange(ShowId id);

    /** Newest first; null filters mean any. */
    Page<Show> list(@Nullable ShowStatus status, @Nullable String text, Paging paging);

    /** Replaces what the planner wrote, if the version is still this one; says whether it was. */
    boolean change(ShowId id, int version, ShowData data);

    /** Moves it on if it is in one of these states; says whether it was. */
    boolean move(ShowId id, Set<ShowStatus> from, ShowStatus to);

    void recordFiling(ShowId id, Instant at);

    void recordApproval(ShowId id, String approvalNo, LocalDate approvedOn);

    void recordPermit(ShowId id, String permitNo);

    void attach(ShowId id, ShowData.Document document);
}
