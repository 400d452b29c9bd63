package io.callboard.app.channel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.Route;
import io.callboard.app.http.Callers;
import io.callboard.app.parts.EmptyState;
import io.callboard.app.parts.Formats;
import io.callboard.app.parts.Say;
import io.callboard.app.parts.SettingsPage;
import io.callboard.app.parts.SettingsTab;
import io.callboard.app.parts.StatusChip;
import io.callboard.app.parts.Tone;
import io.callboard.app.shell.Shell;
import io.callboard.channel.ApiKeys.ApiKey;
import io.callboard.kernel.Role;
import io.callboard.processes.channel.MachineKeys;
import io.callboard.processes.rulebook.dictionary.DictionaryOffice;
import io.callboard.rulebook.dictionary.Dictionary;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Every key of a sales channel or gate device; the system administrator makes them and takes them back. */
@Route(value = "settings/keys", layout = Shell.class)
@RolesAllowed({"SYSADMIN", "AUDITOR"})
class KeysView extends SettingsPage {
    private static final long serialVersionUID = 1L;

    private final transient MachineKeys keys;
    private final transient DictionaryOffice dictionaries;

    KeysView(List<SettingsTab> tabs, MachineKeys keys, DictionaryOffice dictionaries) {
        super(tabs, Callers.actor());
        this.keys = keys;
        this.dictionaries = dictionaries;
        show();
    }

    private void show() {
        var actor = Callers.actor();
        var all = keys.all(actor);
        summary(getTranslation(
                "channel.summary",
                all.stream().filter(key -> key.revokedAt() == null).count()));
        if (actor.has(Role.SYSADMIN)) {
            var make = new Button(
                    getTranslation("channel.new"),
                    click -> new KeyDialog(keys, dictionaries.inForce(Dictionary.CHANNELS), this::show).open());
            make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions(make);
        }
        if (all.isEmpty()) {
            body(new EmptyState(
                    VaadinIcon.KEY_O, getTranslation("channel.empty"), getTranslation("channel.empty.next")));
        } else {
            body(list(all));
        }
    }

    private Grid<ApiKey> list(List<ApiKey> all) {
        var grid = new Grid<ApiKey>();
        grid.addClassName("fill");
        grid.addColumn(key -> getTranslation("channel.kind." + key.kind()))
                .setHeader(getTranslation("channel.kind"))
                .setSortable(true)
                .setAutoWidth(true);
        grid.addColumn(ApiKey::principal)
                .setHeader(getTranslation("channel.code"))
                .setSortable(true)
                .setAutoWidth(true);
        grid.addColumn(ApiKey::label).setHeader(getTranslation("channel.label")).setFlexGrow(2);
        grid.addColumn(key -> Formats.moment(key.createdAt(), getLocale()) + " · " + key.createdBy())
                .setHeader(getTranslation("channel.made"))
                .setAutoWidth(true);
        grid.addColumn(new ComponentRenderer<>(this::state))
                .setHeader(getTranslation("channel.state"))
                .setAutoWidth(true);
        grid.addColumn(new ComponentRenderer<>(this::takeBack)).setAutoWidth(true);
        grid.setItems(all);
        return grid;
    }

    private Component state(ApiKey key) {
        var revoked = key.revokedAt();
        return revoked == null
                ? new StatusChip(Tone.DONE, getTranslation("channel.good"))
                : new StatusChip(
                        Tone.NOT_BEGUN, getTranslation("channel.revoked", Formats.moment(revoked, getLocale())));
    }

    private Component takeBack(ApiKey key) {
        if (key.revokedAt() != null || !Callers.actor().has(Role.SYSADMIN)) {
            return new Span();
        }
        var button = new Button(getTranslation("channel.revoke"), click -> ask(key));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void ask(ApiKey key) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("channel.revoke.title", key.label()));
        dialog.setText(getTranslation("channel.revoke.effect"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("channel.cancel"));
        dialog.setConfirmText(getTranslation("channel.revoke"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(yes -> {
            if (Say.ifRefused(() -> keys.revoke(Callers.actor(), key))) {
                Say.done(getTranslation("channel.revoke.done", key.label()));
                show();
            }
        });
        dialog.open();
    }
}
