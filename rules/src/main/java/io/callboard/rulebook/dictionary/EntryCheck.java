package io.callboard.rulebook.dictionary;

import io.callboard.kernel.FieldError;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether entries can be what a dictionary holds; answers with every field that is wrong. */
public final class EntryCheck {
    public static final int MOST_ENTRIES = 500;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_SOURCE = 200;
    private static final int LONGEST_NOTE = 500;

    private final Dictionary dictionary;
    private final Set<String> known;
    private final List<FieldError> errors = new ArrayList<>();

    private EntryCheck(Dictionary dictionary, Set<String> known) {
        this.dictionary = dictionary;
        this.known = known;
    }

    /** Pointers are those of a list named {@code entries}; known are the codes that the dictionary has. */
    public static List<FieldError> of(Dictionary dictionary, Set<String> known, List<DictionaryEntry> entries) {
        var check = new EntryCheck(dictionary, known);
        if (entries.isEmpty() || entries.size() > MOST_ENTRIES) {
            check.error("/entries", "count", "A change has 1 to " + MOST_ENTRIES + " entries.");
        }
        var seen = new HashSet<String>();
        for (int place = 0; place < entries.size(); place++) {
            check.entry("/entries/" + place, entries.get(place), seen);
        }
        return List.copyOf(check.errors);
    }

    private void entry(String pointer, DictionaryEntry entry, Set<String> seen) {
        if (!dictionary.hasForm(entry.code())) {
            error(pointer + "/code", "form", "A code here has the form " + dictionary.form() + ".");
        } else if (!dictionary.isOpen() && !known.contains(entry.code())) {
            error(pointer + "/code", "closed", "This dictionary takes no new codes; " + entry.code() + " is unknown.");
        }
        if (!seen.add(entry.code())) {
            error(pointer + "/code", "duplicate", "The code " + entry.code() + " is there twice.");
        }
        length(pointer + "/nameZh", entry.nameZh(), 1, LONGEST_NAME);
        length(pointer + "/nameEn", entry.nameEn(), 0, LONGEST_NAME);
        length(pointer + "/source", entry.source(), 1, LONGEST_SOURCE);
        length(pointer + "/note", entry.note(), 0, LONGEST_NOTE);
        var from = entry.validFrom();
        var to = entry.validTo();
        if (from != null && to != null && !from.isBefore(to)) {
            error(pointer + "/validTo", "range", "The last day comes after the first.");
        }
    }

    private void length(String pointer, String text, int least, int most) {
        if (text.length() < least || text.length() > most) {
            error(pointer, "length", "This has " + least + " to " + most + " characters.");
        }
    }

    private void error(String pointer, String code, String message) {
        errors.add(new FieldError(pointer, code, message));
    }
}
