package io.callboard.rulebook.dictionary;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A code with its names, the days on which it may be used (from the first, before the last; either may be missing), and
 * where it comes from. An entry is never removed, because old records name it; it ends. The English name may be empty.
 */
public record DictionaryEntry(
        String code,
        String nameZh,
        String nameEn,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source,
        String note) {
    public DictionaryEntry {
        nameZh = nameZh.strip();
        nameEn = nameEn.strip();
        source = source.strip();
        note = note.strip();
    }

    public boolean isValidOn(LocalDate day) {
        return !isAheadOn(day) && !hasEndedOn(day);
    }

    public boolean isAheadOn(LocalDate day) {
        return validFrom != null && day.isBefore(validFrom);
    }

    public boolean hasEndedOn(LocalDate day) {
        return validTo != null && !day.isBefore(validTo);
    }

    /** The name in the reader's language, or the only one there is. */
    public String name(Locale reader) {
        return "zh".equals(reader.getLanguage()) || nameEn.isEmpty() ? nameZh : nameEn;
    }
}
