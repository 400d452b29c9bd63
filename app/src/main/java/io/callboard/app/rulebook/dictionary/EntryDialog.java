package io.callboard.app.rulebook.dictionary;

import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.callboard.app.parts.Say;
import io.callboard.kernel.Refusal;
import io.callboard.rulebook.dictionary.Dictionary;
import io.callboard.rulebook.dictionary.DictionaryEntry;
import io.callboard.rulebook.dictionary.EntryCheck;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One entry to be added or altered; what is wrong is said in its field. */
final class EntryDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final Dictionary dictionary;
    private final transient Set<String> known;
    private final transient Consumer<DictionaryEntry> done;
    private final TextField code = new TextField();
    private final TextField nameZh = new TextField();
    private final TextField nameEn = new TextField();
    private final DatePicker validFrom = new DatePicker();
    private final DatePicker validTo = new DatePicker();
    private final TextField source = new TextField();
    private final TextArea note = new TextArea();

    EntryDialog(
            Dictionary dictionary, Set<String> known, @Nullable DictionaryEntry entry, Consumer<DictionaryEntry> done) {
        this.dictionary = dictionary;
        this.known = known;
        this.done = done;
        setHeaderTitle(getTranslation(entry == null ? "dictionary.new" : "dictionary.alter"));
        labelled(code, "code");
        labelled(nameZh, "nameZh");
        labelled(nameEn, "nameEn");
        labelled(validFrom, "validFrom");
        labelled(validTo, "validTo");
        labelled(source, "source");
        labelled(note, "note");
        code.setHelperText(getTranslation("dictionary.form." + dictionary));
        validTo.setHelperText(getTranslation("dictionary.validTo.help"));
        source.setHelperText(getTranslation("dictionary.source.help"));
        if (entry != null) {
            fill(entry);
        }
        var days = new Div(validFrom, validTo);
        days.addClassName("form-grid");
        List.of(code, nameZh, nameEn, source).forEach(field -> field.setWidthFull());
        note.setWidthFull();
        var fields = new VerticalLayout(code, nameZh, nameEn, days, source, note);
        fields.setPadding(false);
        fields.setWidth("30rem");
        add(fields);
        var keep = new Button(getTranslation("dictionary.keep"), click -> keep(entry));
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        keep.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(getTranslation("dictionary.back"), click -> close()), keep);
    }

    private void labelled(HasLabel field, String name) {
        field.setLabel(getTranslation("dictionary." + name));
    }

    private void fill(DictionaryEntry entry) {
        code.setValue(entry.code());
        code.setReadOnly(true);
        nameZh.setValue(entry.nameZh());
        nameEn.setValue(entry.nameEn());
        validFrom.setValue(entry.validFrom());
        validTo.setValue(entry.validTo());
        source.setValue(entry.source());
        note.setValue(entry.note());
    }

    private void keep(@Nullable DictionaryEntry before) {
        var entry = new DictionaryEntry(
                code.getValue().strip(),
                nameZh.getValue(),
                nameEn.getValue(),
                validFrom.getValue(),
                validTo.getValue(),
                source.getValue(),
                note.getValue());
        var codes = new HashSet<>(known);
        boolean taken = before == null && codes.contains(entry.code());
        code.setErrorMessage(getTranslation("dictionary.taken"));
        code.setInvalid(taken);
        if (taken) {
            return;
        }
        var errors = EntryCheck.of(dictionary, codes, List.of(entry));
        if (!errors.isEmpty()) {
            Say.refused(Refusal.validation(errors));
            return;
        }
        close();
        done.accept(entry);
    }
}
