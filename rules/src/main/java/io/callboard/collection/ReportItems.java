package io.callboard.collection;

/** What is to be reported, written by the transaction that did it; the same ticket and operation once. */
public interface ReportItems {
    void add(ReportItem item);
}
