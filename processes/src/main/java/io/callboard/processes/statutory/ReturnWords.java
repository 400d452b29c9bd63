package io.callboard.processes.statutory;

/** What timelines and the audit trail call a return. */
final class ReturnWords {
    static final String SUBJECT = "RETURN";

    private ReturnWords() {}
}
