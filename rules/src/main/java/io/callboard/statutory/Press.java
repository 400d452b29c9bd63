package io.callboard.statutory;

/** Makes the printed sheet of a return from its figures. */
public interface Press {
    /** The bytes of one format; a draft says on its page that it is one. */
    byte[] press(DailyReturnFigures figures, Imprint imprint, ReturnFormat format);
}
