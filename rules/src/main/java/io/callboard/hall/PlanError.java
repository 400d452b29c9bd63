package io.callboard.hall;

import java.util.List;

/** What is wrong in a plan's file; line from 1, the column's name or nothing, the sentence, and the words put into it. */
public record PlanError(long line, String column, String message, PlanFault fault, List<String> words) {
    public PlanError {
        words = List.copyOf(words);
    }

    public static PlanError of(long line, String column, PlanFault fault, String... words) {
        var inserted = List.of(words);
        return new PlanError(line, column, fault.sentence(inserted), fault, inserted);
    }
}
