package io.callboard.app.show;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.Route;
import io.callboard.app.http.Callers;
import io.callboard.app.parts.Page;
import io.callboard.app.parts.Say;
import io.callboard.app.shell.Shell;
import io.callboard.processes.show.ShowOffice;
import jakarta.annotation.security.RolesAllowed;

/** Writes a show down; it stays a draft until it is submitted. */
@Route(value = "shows/new", layout = Shell.class)
@RolesAllowed("PLANNER")
class NewShowView extends Page {
    private static final long serialVersionUID = 1L;

    NewShowView(ShowOffice office, ShowForm form) {
        title(getTranslation("show.new"));
        var draft = new Button(getTranslation("show.draft"), click -> {
            if (form.isFilled()) {
                Say.ifRefused(
                        () -> office.draft(Callers.actor(), form.data(), show -> ShowNavigation.toShow(show.id())));
            }
        });
        draft.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        actions(draft);
        body(form.empty());
    }
}
