package io.callboard.app.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import io.callboard.app.http.Callers;
import io.callboard.app.parts.Say;
import io.callboard.app.parts.SecretDialog;
import io.callboard.kernel.Role;
import io.callboard.processes.staff.StaffOffice;
import io.callboard.processes.staff.StaffOffice.AccountChange;
import io.callboard.staff.StaffMember;
import org.jspecify.annotations.Nullable;

/** One account: name, roles, whether it is open; for one that exists also a new first password and the end of a lock. */
final class AccountDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient StaffOffice office;
    private final transient Runnable done;
    private final TextField username = new TextField();
    private final TextField name = new TextField();
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>();
    private final Checkbox active = new Checkbox();

    private AccountDialog(StaffOffice office, Runnable done, String titleKey) {
        this.office = office;
        this.done = done;
        setHeaderTitle(getTranslation(titleKey));
        username.setLabel(getTranslation("staff.username"));
        username.setHelperText(getTranslation("staff.username.help"));
        username.setMaxLength(40);
        username.setWidthFull();
        name.setLabel(getTranslation("staff.name"));
        name.setMaxLength(80);
        name.setRequiredIndicatorVisible(true);
        name.setWidthFull();
        roles.setLabel(getTranslation("staff.roles"));
        roles.setHelperText(getTranslation("staff.roles.help"));
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(role -> getTranslation("role." + role));
        roles.addThemeVariants(CheckboxGroupVariant.LUMO_HELPER_ABOVE_FIELD);
        active.setLabel(getTranslation("staff.active.may"));
        var fields = new VerticalLayout(username, name, roles, active);
        fields.setPadding(false);
        fields.setWidth("30rem");
        add(fields);
    }

    static AccountDialog hire(StaffOffice office, Runnable done) {
        var dialog = new AccountDialog(office, done, "staff.new");
        dialog.username.setRequiredIndicatorVisible(true);
        dialog.active.setVisible(false);
        dialog.foot(dialog.primary("staff.new.do", dialog::hire));
        dialog.username.focus();
        return dialog;
    }

    static AccountDialog change(StaffOffice office, StaffMember member, Runnable done) {
        var dialog = new AccountDialog(office, done, "staff.change");
        dialog.username.setValue(member.username());
        dialog.username.setReadOnly(true);
        dialog.name.setValue(member.displayName());
        dialog.roles.setValue(member.roles());
        dialog.active.setValue(member.active());
        if (member.lockedUntil() != null) {
            dialog.foot(
                    dialog.unlock(member),
                    dialog.renew(member),
                    dialog.primary("staff.change.do", () -> dialog.change(member)));
        } else {
            dialog.foot(dialog.renew(member), dialog.primary("staff.change.do", () -> dialog.change(member)));
        }
        return dialog;
    }

    private void foot(Component... actions) {
        getFooter().add(new Button(getTranslation("staff.cancel"), click -> close()));
        getFooter().add(actions);
    }

    private Button primary(String textKey, Runnable step) {
        var button = new Button(getTranslation(textKey), click -> step.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private Button unlock(StaffMember member) {
        return new Button(
                getTranslation("staff.unlock"),
                click -> finish(
                        () -> office.unlock(Callers.actor(), member.username()), "staff.unlocked", member.username()));
    }

    private Button renew(StaffMember member) {
        return new Button(
                getTranslation("staff.password.renew"),
                click -> secret(member.username(), () -> office.renewPassword(Callers.actor(), member.username())));
    }

    private void hire() {
        boolean fine = isFine(username, StaffMember.isUsername(username.getValue()), "staff.username.wrong");
        fine &= isFilled();
        if (fine) {
            secret(
                    username.getValue(),
                    () -> office.hire(Callers.actor(), username.getValue(), name.getValue(), roles.getValue()));
        }
    }

    private void change(StaffMember member) {
        if (isFilled()) {
            var change = new AccountChange(
                    member.username(), member.version(), name.getValue(), roles.getValue(), active.getValue());
            finish(() -> office.change(Callers.actor(), change), "staff.changed", member.username());
        }
    }

    private boolean isFilled() {
        boolean named = isFine(name, !name.getValue().isBlank(), "staff.needed");
        boolean fitting = StaffMember.isFitting(roles.getValue());
        roles.setErrorMessage(getTranslation("staff.roles.wrong"));
        roles.setInvalid(!fitting);
        return named && fitting;
    }

    private boolean isFine(TextField field, boolean fine, String errorKey) {
        field.setErrorMessage(getTranslation(errorKey));
        field.setInvalid(!fine);
        return fine;
    }

    private void finish(Runnable step, String doneKey, String who) {
        if (Say.ifRefused(step)) {
            close();
            Say.done(getTranslation(doneKey, who));
            done.run();
        }
    }

    /** Does what makes a password and shows it. */
    private void secret(String who, Secret step) {
        var made = new @Nullable String[1];
        if (Say.ifRefused(() -> made[0] = step.make()) && made[0] != null) {
            close();
            done.run();
            var what = getTranslation("staff.password.first", who);
            new SecretDialog(getTranslation("staff.password.title"), what, made[0]).open();
        }
    }

    private interface Secret {
        String make();
    }
}
