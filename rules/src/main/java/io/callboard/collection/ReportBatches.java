package io.callboard.collection;

import io.callboard.collection.CollectionService.RejectedItem;
import io.callboard.statutory.ReturnNo;
import io.callboard.statutory.StatutoryReturn;
import io.callboard.statutory.VenueDay;
import java.util.List;
import java.util.Optional;

/** The batches in which items and returns go to the collection service. */
public interface ReportBatches {
    /** Venue days that have items in no batch yet. */
    List<VenueDay> open();

    /** Items of a day that the service did not take are open again. */
    void reopen(VenueDay venueDay);

    /** Puts a day's open items into batches and numbers them through, in the running transaction; gives their numbers. */
    List<String> gather(VenueDay venueDay);

    /** The batch of an issued return, in the running transaction; gives its number. */
    String add(StatutoryReturn issued);

    Optional<ReportBatch> find(String batchNo);

    /** Whether ticket batches of this day are still on their way. */
    boolean areTicketsUnderWay(VenueDay venueDay);

    void sent(String batchNo);

    /** It has arrived; items that were not taken stay rejected with what the service said of them. */
    void acknowledged(String batchNo, List<RejectedItem> rejected);

    void rejected(String batchNo, String why);

    /** The batches of a return, first sent first. */
    List<ReportBatch> of(ReturnNo returnNo);
}
