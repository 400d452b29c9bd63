package io.callboard.pricing;

import io.callboard.kernel.ShowCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Asked-for changes of price charts. */
public interface Rezonings {
    /** Keeps one that waits; says false when another of the performance waits already. */
    boolean submit(Rezoning rezoning);

    Optional<Rezoning> find(String rezoningNo);

    /** The newest first. */
    List<Rezoning> of(ShowCode show);

    /** Ends one that waits; says false when it is decided already. */
    boolean decide(String rezoningNo, Rezoning.State state, String by, Instant at);

    /** How many seats an approved one moved, and how many stayed because they were sold or in a basket. */
    void moved(String rezoningNo, int moved, int left);
}
