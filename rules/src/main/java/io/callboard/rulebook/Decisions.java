package io.callboard.rulebook;

import io.callboard.kernel.ShowCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The log of rulings, written in the transaction of the case that they decided. */
public interface Decisions {
    /**
     * What was decided about.
     *
     * @param kind such as {@code REFUND} or {@code SHOW}
     * @param showCode the performance, where it is about one
     * @param amountFen the money that the outcome speaks of, such as what was paid for the ticket; 0 for none
     */
    record About(String kind, String id, @Nullable ShowCode showCode, long amountFen) {
        public About(String kind, String id) {
            this(kind, id, null, 0);
        }
    }

    /** The facts hold no plain ID number. */
    void log(About about, Decision decision);

    /** Several cases that were decided alike, written together. */
    void logAll(List<About> about, Decision decision);

    /** The rulings of a case, oldest first. */
    List<Decision> of(String caseKind, String caseId);
}
