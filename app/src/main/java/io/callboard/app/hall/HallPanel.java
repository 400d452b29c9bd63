package io.callboard.app.hall;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import io.callboard.app.http.Callers;
import io.callboard.app.parts.CodeText;
import io.callboard.app.parts.EmptyState;
import io.callboard.app.parts.Facts;
import io.callboard.app.parts.Formats;
import io.callboard.app.parts.seatmap.MapPlans;
import io.callboard.app.parts.seatmap.SeatGroups;
import io.callboard.app.parts.seatmap.SeatMap;
import io.callboard.app.parts.seatmap.SeatMap.ColourBy;
import io.callboard.hall.Hall;
import io.callboard.hall.PlanSeat;
import io.callboard.hall.SeatingPlans.PlanVersion;
import io.callboard.kernel.Role;
import io.callboard.processes.hall.Halls;
import java.util.List;

/** One hall: where it stands, its plan from above in each of its versions, and for planners the way to a new one. */
final class HallPanel extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Halls halls;
    private final transient MapPlans plans;
    private final transient Hall hall;
    private final Div picture = new Div();

    HallPanel(Halls halls, PlanReader reader, MapPlans plans, Hall hall) {
        this.halls = halls;
        this.plans = plans;
        this.hall = hall;
        addClassName("card");
        getStyle().set("display", "flex").set("flex-direction", "column").set("gap", "1rem");
        add(new H2(hall.venueName() + " · " + hall.name()), facts());
        var versions = halls.versions(hall.code());
        if (versions.size() > 1) {
            add(versionPicker(versions));
        }
        add(picture);
        show(hall.planVersion());
        if (Callers.actor().has(Role.PLANNER)) {
            if (hall.hasPlan()) {
                add(new Button(
                        getTranslation("hall.entrances"),
                        click -> new EntranceDialog(halls, hall.code(), hall.planVersion()).open()));
            }
            add(new PlanUpload(halls, reader, hall));
        }
    }

    private Component facts() {
        return new Facts()
                .fact(getTranslation("hall.code"), CodeText.plain(hall.code().value()))
                .fact(getTranslation("hall.kind"), getTranslation("hall.kind." + hall.venueKind()))
                .fact(
                        getTranslation("hall.division"),
                        halls.division(hall.code()).orElse(""))
                .fact(getTranslation("hall.seats"), Formats.count(hall.seats()));
    }

    private Component versionPicker(List<PlanVersion> versions) {
        var picker = new Select<PlanVersion>();
        picker.setLabel(getTranslation("hall.plan.version"));
        picker.setItems(versions);
        picker.setItemLabelGenerator(version -> getTranslation(
                        "hall.plan.version.of",
                        version.version(),
                        Formats.count(version.seats()),
                        version.createdBy().replaceFirst("^staff:", ""),
                        Formats.moment(version.createdAt(), getLocale()))
                + since(version));
        picker.setValue(versions.get(0));
        picker.addValueChangeListener(change -> show(change.getValue().version()));
        return picker;
    }

    private String since(PlanVersion version) {
        var day = version.effectiveFrom();
        return day == null ? "" : " · " + getTranslation("hall.plan.from", Formats.day(day, getLocale()));
    }

    private void show(int version) {
        picture.removeAll();
        if (version == 0) {
            picture.add(new EmptyState(
                    VaadinIcon.GRID_SMALL_O,
                    getTranslation("hall.plan.empty"),
                    getTranslation("hall.plan.empty.next")));
            return;
        }
        var plan = plans.of(hall.code(), version);
        var map = new SeatMap(plan, getTranslation("hall.plan.picture", hall.name(), version), false, ColourBy.LEVEL);
        new SeatGroups(List.of(), plan, PlanSeat::area).showOn(map);
        map.setHeight("62vh");
        picture.add(map);
    }
}
