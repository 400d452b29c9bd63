package io.callboard.statutory;

import java.time.Instant;

/** Hears from the collection service that a daily return has arrived there. */
public interface Acknowledgements {
    /** Told once or more, with the moment of the first acknowledgement in business time. */
    void acknowledged(ReturnNo returnNo, Instant at);

    /** The service did not take it; the reason is its own. */
    void refused(ReturnNo returnNo, String why);
}
