package io.callboard.collection.tier;

import io.callboard.collection.CollectionService.RejectedItem;
import java.util.List;
import java.util.Optional;

/** What senders were answered, so that the same batch again gets the same answer. */
public interface Receipts {
    /** The answer to a batch: how many items were taken, which were not and why, and whether a day came late. */
    record Receipt(String batchNo, int accepted, List<RejectedItem> rejected, boolean late) {
        public Receipt {
            rejected = List.copyOf(rejected);
        }
    }

    /**
     * Claims a batch of a sender on one address in the running transaction, or gives what it was answered before; waits
     * for somebody who is at it.
     */
    Optional<Receipt> claim(String sender, String address, String batchNo);

    void keep(String sender, String address, Receipt receipt);
}
