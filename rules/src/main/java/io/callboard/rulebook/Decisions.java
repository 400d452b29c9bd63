package io.callboard.rulebook;

import java.util.List;

/** The log of rulings, written in the transaction of the case that they decided. */
public interface Decisions {
    /** Case kind such as {@code REFUND} or {@code SHOW}; the facts hold no plain ID number. */
    void log(String caseKind, String caseId, Decision decision);

    /** The rulings of a case, oldest first. */
    List<Decision> of(String caseKind, String caseId);
}
