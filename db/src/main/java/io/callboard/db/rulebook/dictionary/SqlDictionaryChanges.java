package io.callboard.db.rulebook.dictionary;

import com.fasterxml.jackson.core.type.TypeReference;
import io.callboard.db.Json;
import io.callboard.kernel.Actor;
import io.callboard.kernel.Ids;
import io.callboard.rulebook.dictionary.Dictionary;
import io.callboard.rulebook.dictionary.DictionaryChange;
import io.callboard.rulebook.dictionary.DictionaryChange.Status;
import io.callboard.rulebook.dictionary.DictionaryChanges;
import io.callboard.rulebook.dictionary.DictionaryEntry;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class SqlDictionaryChanges implements DictionaryChanges {
    private static final TypeReference<List<DictionaryEntry>> ENTRIES = new TypeReference<>() {};

    private final ChangeMapper changes;
    private final Clock clock;

    SqlDictionaryChanges(ChangeMapper changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<DictionaryChange> submit(Dictionary dictionary, List<DictionaryEntry> entries, Actor author) {
        var changeNo = Ids.next("DC");
        var codes = entries.stream().map(DictionaryEntry::code).sorted().toList();
        try {
            changes.insertWaiting(dictionary.key(), codes, changeNo);
        } catch (DuplicateKeyException another) {
            return Optional.empty();
        }
        changes.insert(new ChangeMapper.Row(
                changeNo,
                dictionary.key(),
                Json.write(entries),
                Status.SUBMITTED,
                author.principal(),
                clock.instant(),
                null,
                null,
                null));
        return find(changeNo);
    }

    @Override
    public Optional<DictionaryChange> find(String changeNo) {
        return Optional.ofNullable(changes.find(changeNo)).map(SqlDictionaryChanges::change);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean decide(DictionaryChange change, Status status, String by, String comment) {
        changes.deleteWaiting(change.changeNo());
        return changes.decide(change.changeNo(), status, by, comment, clock.instant()) == 1;
    }

    @Override
    public List<DictionaryChange> of(Dictionary dictionary, int limit) {
        return changes.of(dictionary.key(), limit).stream()
                .map(SqlDictionaryChanges::change)
                .toList();
    }

    private static DictionaryChange change(ChangeMapper.Row row) {
        return new DictionaryChange(
                row.changeNo(),
                Dictionary.find(row.dictionary()).orElseThrow(),
                Json.read(row.entries(), ENTRIES),
                row.status(),
                row.author(),
                row.createdAt(),
                row.approver(),
                row.decidedAt(),
                row.comment());
    }
}
