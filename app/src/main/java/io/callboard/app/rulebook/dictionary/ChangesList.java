package io.callboard.app.rulebook.dictionary;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.callboard.app.http.Callers;
import io.callboard.app.parts.Formats;
import io.callboard.app.parts.Say;
import io.callboard.app.parts.StatusChip;
import io.callboard.app.parts.Tone;
import io.callboard.processes.rulebook.dictionary.DictionaryOffice;
import io.callboard.rulebook.dictionary.Dictionary;
import io.callboard.rulebook.dictionary.DictionaryChange;
import io.callboard.rulebook.dictionary.DictionaryChange.Status;
import io.callboard.rulebook.dictionary.DictionaryEntry;
import java.util.stream.Collectors;

/** The changes of a dictionary, the newest first: who wrote them, what became of them, and taking one's own back. */
final class ChangesList extends Section {
    private static final long serialVersionUID = 1L;
    private static final int NAMED = 6;

    private final transient DictionaryOffice office;
    private final transient Runnable changed;

    ChangesList(DictionaryOffice office, Dictionary dictionary, Runnable changed) {
        this.office = office;
        this.changed = changed;
        addClassName("card");
        add(new H3(getTranslation("dictionary.changes")));
        var changes = office.changes(dictionary);
        if (changes.isEmpty()) {
            add(new Paragraph(getTranslation("dictionary.changes.none")));
        }
        changes.forEach(change -> add(line(change)));
    }

    private Component line(DictionaryChange change) {
        var codes = change.entries().stream()
                .limit(NAMED)
                .map(DictionaryEntry::code)
                .collect(Collectors.joining(getTranslation("parts.list")));
        var more = change.entries().size() > NAMED ? " +" + (change.entries().size() - NAMED) : "";
        var who = new Span(
                change.author().replaceFirst("^STAFF:", "") + " · " + Formats.moment(change.createdAt(), getLocale()));
        who.addClassName("muted");
        var line = new Div(
                new Div(new StatusChip(tone(change.status()), getTranslation("dictionary.status." + change.status()))),
                new Div(codes + more),
                who);
        line.addClassName("change-line");
        var comment = change.comment();
        if (comment != null && !comment.isEmpty()) {
            line.add(new Paragraph(comment));
        }
        if (change.status() == Status.SUBMITTED
                && change.author().equals(Callers.actor().principal())) {
            var back = new Button(getTranslation("dictionary.withdraw"), click -> withdraw(change));
            back.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            line.add(back);
        }
        return line;
    }

    private static Tone tone(Status status) {
        return switch (status) {
            case SUBMITTED -> Tone.NEEDS_SOMEONE;
            case APPROVED -> Tone.DONE;
            case REJECTED -> Tone.BAD;
            case WITHDRAWN -> Tone.NOT_BEGUN;
        };
    }

    private void withdraw(DictionaryChange change) {
        if (Say.ifRefused(() -> office.withdraw(Callers.actor(), change.changeNo()))) {
            Say.done(getTranslation("dictionary.withdrawn"));
            changed.run();
        }
    }
}
