package io.callboard.refund;

import io.callboard.kernel.Page;
import io.callboard.kernel.Paging;
import io.callboard.kernel.ShowCode;
import io.callboard.refund.Refund.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The refunds of the house. */
public interface Refunds {
    /** Typed filters; null means any. Principal restricts to one channel's orders. */
    record Filter(@Nullable String principal, @Nullable RefundStatus status, @Nullable ShowCode showCode) {}

    void add(Refund refund);

    Optional<Refund> find(String refundNo);

    /** Finds it and keeps others from changing it until the transaction ends. */
    Optional<Refund> findForChange(String refundNo);

    /** Newest first. */
    Page<Refund> list(Filter filter, Paging paging);

    /** Oldest first. */
    List<Refund> ofOrder(String orderNo);

    /** Moves it on if it is in a state that comes before this one; says whether it was. */
    boolean move(String refundNo, RefundStatus to);

    /** The same, with who decided. */
    boolean decide(String refundNo, RefundStatus to, Verdict verdict);

    /** Notes that its tickets were given back. */
    void markReturned(String refundNo, Instant at);
}
