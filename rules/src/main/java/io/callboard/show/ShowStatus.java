package io.callboard.show;

/** Where a show is on its way to approval. */
public enum ShowStatus {
    DRAFT,
    SUBMITTED,
    APPROVED,
    REJECTED,
    WITHDRAWN
}
