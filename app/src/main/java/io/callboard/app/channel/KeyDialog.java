package io.callboard.app.channel;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.callboard.app.http.Callers;
import io.callboard.app.parts.Say;
import io.callboard.app.parts.SecretDialog;
import io.callboard.kernel.Actor;
import io.callboard.processes.channel.MachineKeys;
import io.callboard.rulebook.dictionary.DictionaryEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a key and shows it once. */
final class KeyDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient MachineKeys keys;
    private final transient Runnable done;
    private final Select<Actor.Kind> kind = new Select<>();
    private final Select<DictionaryEntry> channel = new Select<>();
    private final TextField code = new TextField();
    private final TextField label = new TextField();

    KeyDialog(MachineKeys keys, List<DictionaryEntry> channels, Runnable done) {
        this.keys = keys;
        this.done = done;
        setHeaderTitle(getTranslation("channel.new"));
        kind.setLabel(getTranslation("channel.kind"));
        kind.setItems(Actor.Kind.CHANNEL, Actor.Kind.GATE);
        kind.setItemLabelGenerator(each -> getTranslation("channel.kind." + each));
        kind.setValue(Actor.Kind.CHANNEL);
        kind.setWidthFull();
        kind.addValueChangeListener(change -> showCode());
        channel.setLabel(getTranslation("channel.channel"));
        channel.setItems(channels);
        channel.setItemLabelGenerator(each -> each.code() + " " + each.name(getLocale()));
        channel.setRequiredIndicatorVisible(true);
        channel.setWidthFull();
        code.setLabel(getTranslation("channel.code"));
        code.setHelperText(getTranslation("channel.code.help"));
        code.setAllowedCharPattern("[A-Z0-9_-]");
        code.setMaxLength(20);
        code.setRequiredIndicatorVisible(true);
        code.setWidthFull();
        label.setLabel(getTranslation("channel.label"));
        label.setMaxLength(80);
        label.setRequiredIndicatorVisible(true);
        label.setWidthFull();
        var fields = new VerticalLayout(kind, channel, code, label);
        fields.setPadding(false);
        fields.setWidth("26rem");
        add(fields);
        showCode();
        var make = new Button(getTranslation("channel.new.do"), click -> make());
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("channel.cancel"), click -> close()), make);
    }

    /** A channel is one of the dictionary; a device at a gate is called what the house calls it. */
    private void showCode() {
        boolean sells = kind.getValue() == Actor.Kind.CHANNEL;
        channel.setVisible(sells);
        code.setVisible(!sells);
    }

    private String principal() {
        return channel.isVisible() ? channel.getValue().code() : code.getValue();
    }

    private boolean isNamed() {
        if (!channel.isVisible()) {
            return isFilled(code);
        }
        channel.setErrorMessage(getTranslation("channel.needed"));
        channel.setInvalid(channel.getValue() == null);
        return channel.getValue() != null;
    }

    private void make() {
        if (!(isNamed() & isFilled(label))) {
            return;
        }
        var made = new @Nullable String[1];
        boolean fine = Say.ifRefused(
                () -> made[0] = keys.make(Callers.actor(), kind.getValue(), principal(), label.getValue()));
        if (fine && made[0] != null) {
            close();
            done.run();
            var what = getTranslation("channel.key.what", label.getValue());
            new SecretDialog(getTranslation("channel.key.title"), what, made[0]).open();
        }
    }

    private boolean isFilled(TextField field) {
        boolean filled = !field.getValue().isBlank();
        field.setErrorMessage(getTranslation("channel.needed"));
        field.setInvalid(!filled);
        return filled;
    }
}
