package io.callboard.db;

import java.util.ArrayList;
import java.util.List;

/**
 * Lists of a few lengths only, powers of two, so that statements with lists are few texts that the driver and the server
 * know already; a text seen for the first time costs more than the work it asks for.
 */
public final class Sizes {
    private Sizes() {}

    /** The list with its last element repeated up to the next power of two; for lists that are looked in. */
    public static <T> List<T> padded(List<T> list) {
        if (list.isEmpty()) {
            return list;
        }
        int size = Integer.highestOneBit(list.size() * 2 - 1);
        var padded = new ArrayList<T>(size);
        padded.addAll(list);
        while (padded.size() < size) {
            padded.add(list.get(list.size() - 1));
        }
        return padded;
    }
}
