package io.callboard.collection;

import java.util.List;

/** What is to be reported, written by the transaction that did it; the same ticket and operation once. */
public interface ReportItems {
    void add(ReportItem item);

    /** Adds items, written together. */
    void addAll(List<ReportItem> items);
}
