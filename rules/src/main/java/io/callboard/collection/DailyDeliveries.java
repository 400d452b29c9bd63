package io.callboard.collection;

import io.callboard.statutory.ReturnNo;
import java.util.List;

/**
 * The way of an issued daily return to the collection service: the day's items still open go first, the return's own
 * batch last. When that is acknowledged, {@link io.callboard.statutory.Acknowledgements} is told.
 */
public interface DailyDeliveries {
    /**
     * Orders the delivery in the running transaction; ordering it again changes nothing, unless the service has refused
     * every batch of the return: then it goes once more, together with the items that were not taken.
     */
    void deliver(ReturnNo returnNo);

    /** The batches of a return, first sent first; empty before it is issued. */
    List<Submission> submissions(ReturnNo returnNo);

    record Submission(String batchNo, Status status) {}

    enum Status {
        PENDING,
        SENT,
        ACKNOWLEDGED,
        REJECTED
    }
}
