package io.callboard.app.rulebook.dictionary;

import io.callboard.rulebook.dictionary.Dictionary;
import io.callboard.rulebook.dictionary.DictionaryChange;
import io.callboard.rulebook.dictionary.DictionaryEntry;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the dictionaries say and hear by HTTP. */
final class DictionaryJson {
    private DictionaryJson() {}

    record DictionaryAnswer(String key, boolean open, String form) {
        static DictionaryAnswer of(Dictionary dictionary) {
            return new DictionaryAnswer(dictionary.key(), dictionary.isOpen(), dictionary.form());
        }
    }

    record EntryBody(
            @NotNull String code,
            @NotNull String nameZh,
            @Nullable String nameEn,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @NotNull String source,
            @Nullable String note) {
        DictionaryEntry entry() {
            return new DictionaryEntry(
                    code, nameZh, nameEn == null ? "" : nameEn, validFrom, validTo, source, note == null ? "" : note);
        }
    }

    record ChangeBody(@NotNull List<@Valid @NotNull EntryBody> entries) {
        List<DictionaryEntry> all() {
            return entries.stream().map(EntryBody::entry).toList();
        }
    }

    record ChangeAnswer(
            String changeNo,
            String dictionary,
            String status,
            String author,
            Instant createdAt,
            @Nullable String approver,
            @Nullable Instant decidedAt,
            @Nullable String comment,
            List<DictionaryEntry> entries) {
        static ChangeAnswer of(DictionaryChange change) {
            return new ChangeAnswer(
                    change.changeNo(),
                    change.dictionary().key(),
                    change.status().name(),
                    change.author(),
                    change.createdAt(),
                    change.approver(),
                    change.decidedAt(),
                    change.comment(),
                    change.entries());
        }
    }
}
