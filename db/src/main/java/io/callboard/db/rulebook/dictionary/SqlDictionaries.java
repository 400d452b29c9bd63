package io.callboard.db.rulebook.dictionary;

import io.callboard.kernel.RealTime;
import io.callboard.rulebook.dictionary.Dictionaries;
import io.callboard.rulebook.dictionary.Dictionary;
import io.callboard.rulebook.dictionary.DictionaryEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class SqlDictionaries implements Dictionaries {
    /** How long a node may go on with what it read, so that an order costs no statement here. */
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final EntryMapper entries;
    private final RealTime time;
    private final Map<Dictionary, Reading> readings = new ConcurrentHashMap<>();

    SqlDictionaries(EntryMapper entries, RealTime time) {
        this.entries = entries;
        this.time = time;
    }

    /** A dictionary as it was read at a moment. */
    private record Reading(Instant at, Map<String, DictionaryEntry> byCode) {}

    @Override
    public List<DictionaryEntry> all(Dictionary dictionary) {
        return entries.all(dictionary.key());
    }

    @Override
    public Optional<DictionaryEntry> find(Dictionary dictionary, String code) {
        return Optional.ofNullable(entries.find(dictionary.key(), code));
    }

    @Override
    public Optional<DictionaryEntry> known(Dictionary dictionary, String code) {
        var now = time.instant();
        var reading = readings.get(dictionary);
        if (reading == null || reading.at().plus(FRESH).isBefore(now)) {
            var byCode = all(dictionary).stream().collect(Collectors.toMap(DictionaryEntry::code, entry -> entry));
            reading = new Reading(now, byCode);
            readings.put(dictionary, reading);
        }
        return Optional.ofNullable(reading.byCode().get(code));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(Dictionary dictionary, List<DictionaryEntry> changed) {
        changed.forEach(entry -> entries.put(dictionary.key(), entry));
    }
}
