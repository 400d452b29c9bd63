package io.callboard.collection.tier;

import io.callboard.collection.ReportItem;
import org.jspecify.annotations.Nullable;

/** A ticket's sale or return as a sender reported it, with its number in the venue's day. */
public record TicketReport(ReportItem item, @Nullable Integer dailySerial) {}
