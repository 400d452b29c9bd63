package io.callboard.app.show;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import io.callboard.app.http.Callers;
import io.callboard.app.parts.EmptyState;
import io.callboard.app.parts.Page;
import io.callboard.app.parts.Say;
import io.callboard.app.shell.Shell;
import io.callboard.kernel.Refused;
import io.callboard.processes.show.ShowOffice;
import io.callboard.show.Show;
import io.callboard.show.ShowId;
import io.callboard.show.ShowStatus;
import jakarta.annotation.security.RolesAllowed;

/** Changes a draft, or a show that was sent back; an approved one goes through its approval again. */
@Route(value = "shows/change", layout = Shell.class)
@RolesAllowed("PLANNER")
class ChangeShowView extends Page implements HasUrlParameter<String> {
    private static final long serialVersionUID = 1L;

    private final transient ShowOffice office;
    private final ShowForm form;

    ChangeShowView(ShowOffice office, ShowForm form) {
        this.office = office;
        this.form = form;
    }

    @Override
    public void setParameter(BeforeEvent event, String showId) {
        try {
            show(office.get(new ShowId(showId)));
        } catch (Refused | IllegalArgumentException unknown) {
            title(getTranslation("show.title"));
            body(new EmptyState(
                    VaadinIcon.QUESTION, getTranslation("show.unknown"), getTranslation("show.unknown.next")));
        }
    }

    private void show(Show show) {
        title(getTranslation("show.change.of", show.title()));
        boolean again = show.status() == ShowStatus.APPROVED;
        var back = new Button(getTranslation("show.back"), click -> ShowNavigation.toShow(show.id()));
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var save = new Button(getTranslation(again ? "show.change.again" : "show.change.save"), click -> save(show));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        actions(back, save);
        var effect = new Paragraph(getTranslation(again ? "show.change.again.effect" : "show.change.effect"));
        body(effect, form.filledWith(show.data()));
    }

    private void save(Show show) {
        boolean again = show.status() == ShowStatus.APPROVED;
        if (form.isFilled()
                && Say.ifRefused(() -> office.change(Callers.actor(), show.id(), show.version(), form.data(), again))) {
            Say.done(getTranslation("show.changed"));
            ShowNavigation.toShow(show.id());
        }
    }
}
