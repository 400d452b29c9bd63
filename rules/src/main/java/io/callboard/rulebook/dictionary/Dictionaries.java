package io.callboard.rulebook.dictionary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The entries as they are in force. */
public interface Dictionaries {
    /** In the order of the codes. */
    List<DictionaryEntry> all(Dictionary dictionary);

    Optional<DictionaryEntry> find(Dictionary dictionary, String code);

    /** An entry as it was at most a second ago; costs no statement, so that sales and screens ask as they like. */
    Optional<DictionaryEntry> known(Dictionary dictionary, String code);

    /** Whether a code may be used on this day, by what is {@link #known}. */
    default boolean isValid(Dictionary dictionary, String code, LocalDate day) {
        return known(dictionary, code).filter(entry -> entry.isValidOn(day)).isPresent();
    }

    default List<DictionaryEntry> validOn(Dictionary dictionary, LocalDate day) {
        return all(dictionary).stream().filter(entry -> entry.isValidOn(day)).toList();
    }

    /** Writes entries over those with the same codes. */
    void put(Dictionary dictionary, List<DictionaryEntry> entries);
}
