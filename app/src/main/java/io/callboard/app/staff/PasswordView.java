package io.callboard.app.staff;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.callboard.app.http.Callers;
import io.callboard.app.parts.Page;
import io.callboard.app.parts.Say;
import io.callboard.app.security.StaffUser;
import io.callboard.app.shell.Shell;
import io.callboard.processes.staff.StaffOffice;
import io.callboard.staff.StaffMember;
import jakarta.annotation.security.RolesAllowed;

/** Changing one's own password; whoever came with a first one does this before anything else. */
@Route(value = "password", layout = Shell.class)
@RolesAllowed("STAFF")
class PasswordView extends Page {
    private static final long serialVersionUID = 1L;

    private final transient StaffOffice office;
    private final transient AuthenticationContext signedIn;
    private final PasswordField old = field("staff.password.old");
    private final PasswordField fresh = field("staff.password.fresh");
    private final PasswordField again = field("staff.password.again");

    PasswordView(StaffOffice office, AuthenticationContext signedIn) {
        this.office = office;
        this.signedIn = signedIn;
        title(getTranslation("staff.password.change"));
        fresh.setHelperText(getTranslation("staff.password.help", StaffMember.SHORTEST_PASSWORD));
        var change = new Button(getTranslation("staff.password.do"), click -> change());
        change.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        change.addClickShortcut(Key.ENTER);
        var form = new Div(new Paragraph(why()), old, fresh, again, change);
        form.addClassNames("card", "narrow-form");
        body(form);
        old.focus();
    }

    private String why() {
        boolean must = signedIn.getAuthenticatedUser(StaffUser.class)
                .filter(StaffUser::mustChangePassword)
                .isPresent();
        return getTranslation(must ? "staff.password.must" : "staff.password.why");
    }

    private PasswordField field(String labelKey) {
        var field = new PasswordField(getTranslation(labelKey));
        field.setRequiredIndicatorVisible(true);
        field.setWidthFull();
        return field;
    }

    private void change() {
        boolean fine = isFine(old, !old.isEmpty(), "staff.needed");
        fine &= isFine(fresh, fresh.getValue().length() >= StaffMember.SHORTEST_PASSWORD, "staff.password.short");
        fine &= isFine(again, again.getValue().equals(fresh.getValue()), "staff.password.differ");
        if (fine && Say.ifRefused(() -> office.changeOwnPassword(Callers.actor(), old.getValue(), fresh.getValue()))) {
            signedIn.logout();
        }
    }

    private boolean isFine(PasswordField field, boolean fine, String errorKey) {
        field.setErrorMessage(getTranslation(errorKey));
        field.setInvalid(!fine);
        return fine;
    }
}
