package io.callboard.processes.rulebook.dictionary;

import io.callboard.kernel.Actor;
import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import io.callboard.rulebook.dictionary.Dictionaries;
import io.callboard.rulebook.dictionary.DictionaryChange;
import io.callboard.rulebook.dictionary.DictionaryChange.Status;
import io.callboard.rulebook.dictionary.DictionaryChanges;
import io.callboard.rulebook.dictionary.DictionaryEntry;
import io.callboard.task.TaskDesk;
import io.callboard.task.TaskForm;
import io.callboard.task.TaskForm.Effect;
import io.callboard.task.TaskForm.Outcome;
import io.callboard.task.TaskItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A second person looks at entries before they count; never their author, nor whoever the author has asked to stand in. */
@Component
class ApproveDictionaryChangeDesk implements TaskDesk {
    private static final String APPROVE = "approve";
    private static final int SHOWN_ENTRIES = 20;
    private static final TaskForm FORM = new TaskForm(
            List.of(
                    new Outcome(APPROVE, "Approve", Effect.ADVANCE, "The entries are in force from their first day."),
                    new Outcome("reject", "Reject", Effect.REFUSE, "Ends this change; its author is told why.")),
            List.of());

    private final Dictionaries dictionaries;
    private final DictionaryChanges changes;
    private final DictionaryOffice.Records records;

    ApproveDictionaryChangeDesk(
            Dictionaries dictionaries, DictionaryChanges changes, DictionaryOffice.Records records) {
        this.dictionaries = dictionaries;
        this.changes = changes;
        this.records = records;
    }

    @Override
    public String taskKey() {
        return "approveDictionaryChange";
    }

    @Override
    public TaskSubject subject(String businessKey) {
        var change = change(businessKey);
        var label = change.dictionary().key() + " " + change.entries().get(0).code()
                + (change.entries().size() > 1 ? " +" + (change.entries().size() - 1) : "");
        return new TaskSubject(
                new TaskItem.Subject(DictionaryOffice.Records.SUBJECT, businessKey, label),
                null,
                null,
                null,
                change.author());
    }

    @Override
    public TaskForm form(TaskItem task) {
        return FORM;
    }

    @Override
    public List<Fact> facts(TaskItem task) {
        var change = change(task.subject().id());
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("dictionary", "Dictionary", change.dictionary().key()));
        facts.add(new Fact("author", "Written by", change.author().replaceFirst("^STAFF:", "")));
        facts.add(new Fact("entries", "Entries", String.valueOf(change.entries().size())));
        change.entries().stream().limit(SHOWN_ENTRIES).forEach(entry -> {
            facts.add(new Fact("entry", "Entry", words(entry)));
            dictionaries
                    .find(change.dictionary(), entry.code())
                    .filter(before -> !before.equals(entry))
                    .ifPresent(before -> facts.add(new Fact("entryBefore", "In force", words(before))));
        });
        return facts;
    }

    private static String words(DictionaryEntry entry) {
        var names = entry.nameZh() + (entry.nameEn().isEmpty() ? "" : " / " + entry.nameEn());
        boolean always = entry.validFrom() == null && entry.validTo() == null;
        var days = always
                ? ""
                : " [" + Objects.toString(entry.validFrom(), "") + ";" + Objects.toString(entry.validTo(), "") + ")";
        return entry.code() + " " + names + days + " · " + entry.source()
                + (entry.note().isEmpty() ? "" : " · " + entry.note());
    }

    @Override
    public Optional<String> conflict(TaskItem task, Actor actor) {
        var author = change(task.subject().id()).author();
        return task.isActedOnBy(author, actor)
                ? Optional.of("A change of a dictionary is approved by somebody else than its author.")
                : Optional.empty();
    }

    @Override
    public Map<String, Object> complete(TaskItem task, Actor actor, Completion completion) {
        var change = change(task.subject().id());
        boolean approved = completion.outcome().equals(APPROVE);
        var status = approved ? Status.APPROVED : Status.REJECTED;
        if (!changes.decide(change, status, actor.principal(), completion.comment())) {
            throw Refusal.of(Problem.WRONG_STATE, "This change is decided already.")
                    .asException();
        }
        records.note(actor, change, approved ? "approved" : "rejected", completion.comment());
        return Map.of();
    }

    private DictionaryChange change(String changeNo) {
        return changes.find(changeNo)
                .orElseThrow(() -> Refusal.notFound("change", changeNo).asException());
    }
}
