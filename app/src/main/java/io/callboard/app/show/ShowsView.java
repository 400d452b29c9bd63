package io.callboard.app.show;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import io.callboard.app.http.Callers;
import io.callboard.app.parts.EmptyState;
import io.callboard.app.parts.Formats;
import io.callboard.app.parts.Page;
import io.callboard.app.shell.Shell;
import io.callboard.kernel.Paging;
import io.callboard.kernel.Role;
import io.callboard.processes.show.ShowOffice;
import io.callboard.show.Show;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The shows of the house, newest first. */
@Route(value = "shows", layout = Shell.class)
@RolesAllowed({"PLANNER", "MANAGER", "FINANCE", "COMPLIANCE", "SAFETY", "AUDITOR"})
class ShowsView extends Page {
    private static final long serialVersionUID = 1L;

    private final transient ShowOffice office;
    private final TextField text = new TextField();

    ShowsView(ShowOffice office) {
        this.office = office;
        title(getTranslation("show.title"));
        text.setPlaceholder(getTranslation("show.search"));
        text.setAriaLabel(getTranslation("show.search"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> show());
        filters(text);
        if (Callers.actor().has(Role.PLANNER)) {
            var add = new Button(getTranslation("show.new"), click -> ShowNavigation.toNew());
            add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions(add);
        }
        show();
    }

    private void show() {
        var found = office.list(null, text.isEmpty() ? null : text.getValue(), Paging.first(Paging.MAX_SIZE))
                .items();
        summary(getTranslation("show.count", found.size()));
        if (found.isEmpty()) {
            body(new EmptyState(VaadinIcon.MOVIE, getTranslation("show.empty"), getTranslation("show.empty.next")));
        } else {
            body(list(found));
        }
    }

    private Grid<Show> list(List<Show> found) {
        var grid = new Grid<Show>();
        grid.addClassName("fill");
        grid.addColumn(Show::title).setHeader(getTranslation("show.name")).setFlexGrow(3);
        grid.addColumn(new ComponentRenderer<>(show -> ShowTone.chip(show.status())))
                .setHeader(getTranslation("show.state"))
                .setAutoWidth(true);
        grid.addColumn(show -> show.data().presenter().name())
                .setHeader(getTranslation("show.presenter"))
                .setFlexGrow(2);
        grid.addColumn(show -> show.performances().size())
                .setHeader(getTranslation("show.performances"))
                .setAutoWidth(true);
        grid.addColumn(show -> show.approvalNo() == null ? "" : show.approvalNo())
                .setHeader(getTranslation("show.approvalNo"))
                .setAutoWidth(true);
        grid.addColumn(show -> Formats.moment(show.createdAt(), getLocale()))
                .setHeader(getTranslation("show.createdAt"))
                .setAutoWidth(true);
        grid.setItems(found);
        grid.addItemClickListener(click -> ShowNavigation.toShow(click.getItem().id()));
        return grid;
    }
}
