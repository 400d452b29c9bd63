package io.callboard.sale;

import io.callboard.kernel.ShowCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The holds of performances. */
public interface Holds {
    void add(Hold hold);

    Optional<Hold> find(String holdId);

    /** Ends an open hold; says false when it was over already. */
    boolean release(String holdId, Instant now);

    /** Marks holds as expired whose moment has come. */
    void expire(Instant now);

    /** Those of a performance that hold seats at this moment, the next to expire first. */
    List<Hold> open(ShowCode show, Instant now);
}
