package io.callboard.kernel;

/**
 * Carries a refusal out of a face, so that its transaction rolls back whole and nothing is left behind. Rulings stay
 * values; this is only the way out.
 */
public class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public Refused(Refusal refusal) {
        super(refusal.problem().type() + ": " + refusal.detail());
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
