package io.callboard.kernel;

/**
 * Takes the result of a piece of work, as the last thing its transaction does, so that the answer to a repeated request
 * is kept if and only if the work is.
 */
@FunctionalInterface
public interface AnswerTo<T> {
    void record(T result);

    /** For callers who cannot ask twice, such as a screen. */
    static <T> AnswerTo<T> nobody() {
        return result -> {};
    }
}
