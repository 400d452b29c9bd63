package io.callboard.rulebook.dictionary;

import io.callboard.kernel.Actor;
import java.util.List;
import java.util.Optional;

/** The changes of dictionaries, those that wait and those that were decided. */
public interface DictionaryChanges {
    /** Hands a change in; empty when an entry of it waits in another change already. */
    Optional<DictionaryChange> submit(Dictionary dictionary, List<DictionaryEntry> entries, Actor author);

    Optional<DictionaryChange> find(String changeNo);

    /** Ends a change that waits; false when it was ended before. */
    boolean decide(DictionaryChange change, DictionaryChange.Status status, String by, String comment);

    /** The newest first, at most so many. */
    List<DictionaryChange> of(Dictionary dictionary, int limit);
}
