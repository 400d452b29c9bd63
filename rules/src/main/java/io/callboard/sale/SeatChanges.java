package io.callboard.sale;

import io.callboard.kernel.ShowCode;
import java.time.Duration;
import java.util.List;

/**
 * What happened to the seats of a performance, numbered without a hole after it was committed. A sale marks its seats as
 * changed and waits for nobody; numbering takes the marks away, when somebody wants to know.
 */
public interface SeatChanges {
    /** The changes of one number. */
    record Numbered(long sequence, List<SeatChange> changes) {
        public Numbered {
            changes = List.copyOf(changes);
        }
    }

    /** Numbers what is committed and marked. */
    void number(ShowCode show);

    /** The highest number given; 0 before the first. */
    long sequence(ShowCode show);

    /** Whether every change after this number is still kept, and the number was given. */
    boolean reaches(ShowCode show, long after);

    /** What came after a number, in order, at most so many numbers. */
    List<Numbered> after(ShowCode show, long sequence, int most);

    /** Forgets changes that were numbered longer ago, in real time. */
    void forget(Duration age);
}
