package io.callboard.processes.statutory;

/** The names that the diagram of the daily return and its code share. Its business key is the return number. */
public final class DailyReturnProcess {
    public static final String KEY = "dailyReturn";

    /** The user task in which compliance signs off. */
    public static final String SIGN_OFF = "signOff";

    /** Whether the self-check found nothing. */
    public static final String AGREES = "agrees";

    /** Whether the signer signed, or sent the figures back to be drawn up again. */
    public static final String SIGNED = "signed";

    public static final String REMIND_AT = "remindAt";
    public static final String ESCALATE_AT = "escalateAt";
    public static final String DUE_AT = "dueAt";

    /** The figures are to be drawn up again. */
    public static final String REDRAW = "dailyReturnRedraw";

    /** The collection service has acknowledged the return. */
    public static final String ACKNOWLEDGED = "dailyReturnAcknowledged";

    private DailyReturnProcess() {}
}
