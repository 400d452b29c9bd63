package io.callboard.processes.rulebook.dictionary;

import io.callboard.audit.Audit;
import io.callboard.audit.Timeline;
import io.callboard.kernel.Actor;
import io.callboard.kernel.AnswerTo;
import io.callboard.kernel.BusinessZone;
import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import io.callboard.rulebook.dictionary.Dictionaries;
import io.callboard.rulebook.dictionary.Dictionary;
import io.callboard.rulebook.dictionary.DictionaryChange;
import io.callboard.rulebook.dictionary.DictionaryChange.Status;
import io.callboard.rulebook.dictionary.DictionaryChanges;
import io.callboard.rulebook.dictionary.DictionaryEntry;
import io.callboard.rulebook.dictionary.EntryCheck;
import io.callboard.task.ProcessStarts;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading the dictionaries and handing changes of them in; another person approves, then they are in force. */
@Service
@Transactional
public class DictionaryOffice {
    static final String PROCESS = "dictionaryChange";
    static final String WITHDRAWN = "dictionaryChangeWithdrawn";

    private static final int SHOWN_CHANGES = 50;

    private final Dictionaries dictionaries;
    private final DictionaryChanges changes;
    private final ProcessStarts processes;
    private final Records records;
    private final Clock clock;

    DictionaryOffice(
            Dictionaries dictionaries,
            DictionaryChanges changes,
            ProcessStarts processes,
            Records records,
            Clock clock) {
        this.clock = clock;
        this.dictionaries = dictionaries;
        this.changes = changes;
        this.processes = processes;
        this.records = records;
    }

    @Transactional(readOnly = true)
    public List<DictionaryEntry> entries(Dictionary dictionary) {
        return dictionaries.all(dictionary);
    }

    /** What may be used today, for people to choose from. */
    @Transactional(readOnly = true)
    public List<DictionaryEntry> inForce(Dictionary dictionary) {
        return dictionaries.validOn(dictionary, BusinessZone.dayOf(clock.instant()));
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<DictionaryChange> changes(Dictionary dictionary) {
        return changes.of(dictionary, SHOWN_CHANGES);
    }

    @Transactional(readOnly = true)
    public DictionaryChange change(String changeNo) {
        return changes.find(changeNo)
                .orElseThrow(() -> Refusal.notFound("change", changeNo).asException());
    }

    /** Hands entries in, those that differ from what is in force; all are approved together or none. */
    public void submit(
            Actor actor, Dictionary dictionary, List<DictionaryEntry> asked, AnswerTo<DictionaryChange> answer) {
        var known =
                dictionaries.all(dictionary).stream().collect(Collectors.toMap(DictionaryEntry::code, each -> each));
        var entries = asked.stream()
                .filter(each -> !each.equals(known.get(each.code())))
                .toList();
        if (entries.isEmpty()) {
            throw Refusal.validation("/entries", "same", "Nothing here differs from what is in force.")
                    .asException();
        }
        var errors = EntryCheck.of(dictionary, known.keySet(), entries);
        if (!errors.isEmpty()) {
            throw Refusal.validation(errors).asException();
        }
        var change = changes.submit(dictionary, entries, actor).orElseThrow(() -> Refusal.of(
                        Problem.DRAFT_EXISTS, "An entry of these waits in another change; let that be decided first.")
                .asException());
        records.note(actor, change, "submitted", "");
        processes.start(PROCESS, change.changeNo(), Map.of());
        answer.record(change);
    }

    /** Its author takes a change back that nobody has decided yet. */
    public void withdraw(Actor actor, String changeNo) {
        var change = change(changeNo);
        if (!change.author().equals(actor.principal())) {
            throw Refusal.of(Problem.FORBIDDEN, "Only its author takes a change back.")
                    .asException();
        }
        if (!changes.decide(change, Status.WITHDRAWN, actor.principal(), "")) {
            throw Refusal.of(Problem.WRONG_STATE, "This change is " + change.status() + " already.")
                    .asException();
        }
        records.note(actor, change, "withdrawn", "");
        processes.signal(WITHDRAWN, changeNo, Map.of());
    }

    /** Where it is written down what became of a change. */
    @Component
    static class Records {
        /** The subject kind of changes in tasks and timelines; the id is the number of the change. */
        static final String SUBJECT = "DICTIONARY";

        private final Timeline timeline;
        private final Audit audit;

        Records(Timeline timeline, Audit audit) {
            this.timeline = timeline;
            this.audit = audit;
        }

        void note(Actor actor, DictionaryChange change, String event, String text) {
            timeline.add(SUBJECT, change.changeNo(), actor, "dictionary." + event, text);
            var codes = change.entries().stream().map(DictionaryEntry::code).collect(Collectors.joining(" "));
            var words = change.dictionary().key() + ": " + (codes.length() > 200 ? codes.substring(0, 200) : codes);
            audit.record(actor, "dictionary." + event, SUBJECT, change.changeNo(), words);
        }
    }
}
