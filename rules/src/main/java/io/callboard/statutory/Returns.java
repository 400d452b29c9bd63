package io.callboard.statutory;

import io.callboard.kernel.Page;
import io.callboard.kernel.Paging;
import io.callboard.kernel.VenueCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All statutory returns, and the chain of those that were issued. */
public interface Returns {
    void add(StatutoryReturn statutoryReturn);

    Optional<StatutoryReturn> find(ReturnNo returnNo);

    /** Finds it and keeps others from changing it until the running transaction ends. */
    Optional<StatutoryReturn> findForChange(ReturnNo returnNo);

    /** The latest generation of a venue's day, whatever its state. */
    Optional<StatutoryReturn> latest(ReturnType type, VenueDay venueDay);

    /** Writes what was read in this version; fails when somebody else has written since. */
    void update(StatutoryReturn statutoryReturn);

    /** Newest first. */
    Page<ReturnRow> list(Filter filter, Paging paging);

    /** The latest generation of each day in [from, to), by day. */
    List<ReturnRow> board(@Nullable VenueCode venue, LocalDate from, LocalDate to);

    /**
     * The last link of the chain, locked until the running transaction ends, so that links are numbered without a gap
     * and each knows the one before.
     */
    Optional<Seal> lockChain();

    /** Keeps the new last link; the chain must be locked. */
    void extendChain(Seal seal);

    /** Issued returns in the order of the chain, after a number. */
    List<StatutoryReturn> chain(long afterChainNo, int limit);

    /** Which returns a list is about; from and to are days of business, [from, to). */
    record Filter(
            @Nullable String type,
            @Nullable VenueCode venue,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable ReturnStatus status) {}

    /** The return was changed by somebody else since it was read. */
    class Stale extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Stale(ReturnNo returnNo) {
            super("Return " + returnNo + " has changed since it was read");
        }
    }
}
