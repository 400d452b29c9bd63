package io.callboard.statutory;

/**
 * How far a return has come. Figures are drawn up, then checked; a failed check is drawn up again once the books are
 * mended. Signed off, it is printed, sealed into the chain and thereby issued; a correction supersedes it.
 */
public enum ReturnStatus {
    DRAWING_UP,
    FAILED_CHECK,
    CHECKED,
    SIGNED_OFF,
    ISSUED,
    SUPERSEDED;

    /** Its files are archived and stay as they are. */
    public boolean isArchived() {
        return this == ISSUED || this == SUPERSEDED;
    }

    /** Its figures may still be drawn up again. */
    public boolean isOpen() {
        return this == DRAWING_UP || this == FAILED_CHECK || this == CHECKED;
    }
}
