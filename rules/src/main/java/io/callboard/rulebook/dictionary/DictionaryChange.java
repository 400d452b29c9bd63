package io.callboard.rulebook.dictionary;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Entries that somebody wants to add or alter, all or none of them, and what another person said of it. Author and
 * approver are principals such as {@code STAFF:rules}.
 */
public record DictionaryChange(
        String changeNo,
        Dictionary dictionary,
        List<DictionaryEntry> entries,
        Status status,
        String author,
        Instant createdAt,
        @Nullable String approver,
        @Nullable Instant decidedAt,
        @Nullable String comment) {
    public DictionaryChange {
        entries = List.copyOf(entries);
    }

    /** Handed in, then decided by another person or taken back by its author. */
    public enum Status {
        SUBMITTED,
        APPROVED,
        REJECTED,
        WITHDRAWN
    }
}
