package io.callboard.app.rulebook.dictionary;

import io.callboard.rulebook.dictionary.DictionaryEntry;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Entries that somebody has written and not handed in yet; what equals the entry in force is no change. */
final class EntryBasket {
    private final TreeMap<String, DictionaryEntry> byCode = new TreeMap<>();

    void take(List<DictionaryEntry> inForce, List<DictionaryEntry> written) {
        var same = new HashSet<>(inForce);
        for (var entry : written) {
            byCode.remove(entry.code());
            if (!same.contains(entry)) {
                byCode.put(entry.code(), entry);
            }
        }
    }

    Optional<DictionaryEntry> of(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    List<DictionaryEntry> entries() {
        return List.copyOf(byCode.values());
    }

    int size() {
        return byCode.size();
    }

    boolean isEmpty() {
        return byCode.isEmpty();
    }

    void empty() {
        byCode.clear();
    }
}
