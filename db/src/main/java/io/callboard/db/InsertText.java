package io.callboard.db;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** An insert of one row, {@code insert … values (…) …}, written out for any number of rows. */
final class InsertText {
    private static final String VALUES = "values (";

    private final String head;
    private final String tuple;
    private final String tail;
    private final Map<Integer, String> texts = new ConcurrentHashMap<>();

    /** Throws {@link IllegalArgumentException} for a text that gives no row of values. */
    InsertText(String ofOneRow) {
        int values = ofOneRow.indexOf(VALUES);
        if (values < 0) {
            throw new IllegalArgumentException("No insert of values: " + ofOneRow);
        }
        int begin = values + VALUES.length() - 1;
        int end = closing(ofOneRow, begin) + 1;
        head = ofOneRow.substring(0, begin);
        tuple = ofOneRow.substring(begin, end);
        tail = ofOneRow.substring(end);
    }

    private static int closing(String text, int opening) {
        int depth = 0;
        for (int place = opening; place < text.length(); place++) {
            char letter = text.charAt(place);
            if (letter == '(') {
                depth++;
            } else if (letter == ')' && --depth == 0) {
                return place;
            }
        }
        throw new IllegalArgumentException("A bracket is not closed: " + text);
    }

    String of(int rows) {
        return texts.computeIfAbsent(rows, many -> head + tuple + ("," + tuple).repeat(many - 1) + tail);
    }
}
