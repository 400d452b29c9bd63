package io.callboard.app.hall;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.callboard.app.http.Callers;
import io.callboard.app.parts.EmptyState;
import io.callboard.app.parts.Formats;
import io.callboard.app.parts.Page;
import io.callboard.app.parts.seatmap.MapPlans;
import io.callboard.app.shell.Shell;
import io.callboard.hall.Hall;
import io.callboard.kernel.Role;
import io.callboard.processes.hall.Halls;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;

/** Every hall with its venue and plan; beside the list the chosen one with its picture. The chosen hall is in the address. */
@Route(value = "halls", layout = Shell.class)
@RolesAllowed({"PLANNER", "MANAGER", "SAFETY", "COMPLIANCE", "AUDITOR"})
class HallsView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final transient Halls halls;
    private final transient PlanReader plans;
    private final transient MapPlans maps;

    HallsView(Halls halls, PlanReader plans, MapPlans maps) {
        this.maps = maps;
        this.halls = halls;
        this.plans = plans;
        title(getTranslation("hall.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var all = halls.halls();
        var venues = halls.venues();
        buttons();
        summary(getTranslation(
                "hall.summary",
                venues.size(),
                all.size(),
                Formats.count(all.stream().mapToLong(Hall::seats).sum())));
        if (all.isEmpty()) {
            var next = venues.isEmpty() ? "hall.empty.next" : "hall.empty.venue";
            body(new EmptyState(VaadinIcon.BUILDING_O, getTranslation("hall.empty"), getTranslation(next)));
            return;
        }
        var asked = event.getLocation().getQueryParameters().getSingleParameter(HallNavigation.HALL);
        var chosen = asked.flatMap(code -> all.stream()
                        .filter(hall -> hall.code().value().equals(code))
                        .findFirst())
                .orElse(all.get(0));
        var split = new Div(list(all, chosen), new HallPanel(halls, plans, maps, chosen));
        split.addClassName("split");
        split.getStyle().set("grid-template-columns", "repeat(auto-fit, minmax(min(34rem, 100%), 1fr))");
        body(split);
    }

    private void buttons() {
        if (!Callers.actor().has(Role.PLANNER)) {
            return;
        }
        var buttons = new ArrayList<Button>();
        buttons.add(new Button(
                getTranslation("hall.venue.new"),
                click -> new VenueDialog(halls, () -> getUI().ifPresent(ui -> ui.navigate(HallsView.class))).open()));
        if (!halls.venues().isEmpty()) {
            var add = new Button(getTranslation("hall.new"), click -> new HallDialog(halls).open());
            add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            buttons.add(add);
        }
        actions(buttons.toArray(Button[]::new));
    }

    private Grid<Hall> list(List<Hall> all, Hall chosen) {
        var grid = new Grid<Hall>();
        grid.addClassName("fill");
        grid.addColumn(hall -> hall.venueName() + " · " + hall.name())
                .setHeader(getTranslation("hall.hall"))
                .setSortable(true)
                .setFlexGrow(3);
        grid.addColumn(hall -> getTranslation("hall.kind." + hall.venueKind()))
                .setHeader(getTranslation("hall.kind"))
                .setSortable(true)
                .setAutoWidth(true);
        grid.addColumn(hall -> hall.hasPlan() ? String.valueOf(hall.planVersion()) : getTranslation("hall.plan.none"))
                .setHeader(getTranslation("hall.plan"))
                .setAutoWidth(true);
        grid.addColumn(hall -> Formats.count(hall.seats()))
                .setHeader(getTranslation("hall.seats"))
                .setComparator(Hall::seats)
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
        grid.setItems(all);
        grid.select(chosen);
        grid.addSelectionListener(
                change -> change.getFirstSelectedItem().ifPresent(hall -> HallNavigation.toHall(hall.code())));
        return grid;
    }
}
