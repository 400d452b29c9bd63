package io.callboard.app.show;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import io.callboard.app.http.Callers;
import io.callboard.app.http.Uploads;
import io.callboard.app.parts.Page;
import io.callboard.app.parts.Say;
import io.callboard.app.shell.Shell;
import io.callboard.hall.Hall;
import io.callboard.hall.Venues;
import io.callboard.kernel.BusinessZone;
import io.callboard.processes.show.ShowOffice;
import io.callboard.show.Origin;
import io.callboard.show.PerformanceTypes;
import io.callboard.show.PerformanceTypes.PerformanceType;
import io.callboard.show.ShowData;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;

/** Writes a show down with one performance and its papers; it stays a draft until it is submitted. */
@Route(value = "shows/new", layout = Shell.class)
@RolesAllowed("PLANNER")
class NewShowView extends Page {
    private static final long serialVersionUID = 1L;

    private final transient ShowOffice office;
    private final TextField name = new TextField();
    private final Select<PerformanceType> type = new Select<>();
    private final TextField presenter = new TextField();
    private final TextField licence = new TextField();
    private final TextField performer = new TextField();
    private final Select<Origin> origin = new Select<>();
    private final TextArea programme = new TextArea();
    private final Select<Hall> hall = new Select<>();
    private final DateTimePicker curtain = new DateTimePicker();
    private final IntegerField audience = new IntegerField();
    private final Papers papers;

    NewShowView(ShowOffice office, PerformanceTypes types, Venues venues, Uploads uploads) {
        this.office = office;
        this.papers = new Papers(uploads);
        title(getTranslation("show.new"));
        type.setItems(types.all());
        type.setItemLabelGenerator(each -> each.code() + " " + each.nameZh() + " " + each.nameEn());
        origin.setItems(Origin.values());
        origin.setItemLabelGenerator(each -> getTranslation("show.origin." + each));
        origin.setValue(Origin.MAINLAND);
        hall.setItems(venues.halls().stream().filter(Hall::hasPlan).toList());
        hall.setItemLabelGenerator(each -> each.venueName() + " · " + each.name());
        curtain.setLocale("zh".equals(getLocale().getLanguage()) ? Locale.CHINA : Locale.UK);
        audience.setMin(1);
        label(name, type, presenter, licence, performer, origin, programme, hall, curtain, audience);
        var draft = new Button(getTranslation("show.draft"), click -> draft());
        draft.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        actions(draft);
        body(
                card("show.what", name, type, presenter, licence, performer, origin, programme),
                card("show.performance", hall, curtain, audience),
                card("show.papers", papers));
    }

    /** Labels in the order of the form; keys are fixed words. */
    private void label(com.vaadin.flow.component.HasLabel... fields) {
        var keys = List.of(
                "name",
                "type",
                "presenter",
                "licence",
                "performer",
                "origin",
                "programme",
                "hall",
                "curtain",
                "audience");
        for (int i = 0; i < fields.length; i++) {
            fields[i].setLabel(getTranslation("show." + keys.get(i)));
        }
    }

    private Section card(String titleKey, com.vaadin.flow.component.Component... fields) {
        var grid = new Div(fields);
        grid.addClassName("form-grid");
        var card = new Section(new H3(getTranslation(titleKey)), grid);
        card.addClassName("card");
        return card;
    }

    private void draft() {
        boolean filled = true;
        for (HasValue<?, ?> field : List.<HasValue<?, ?>>of(
                name, type, presenter, licence, performer, programme, hall, curtain, audience)) {
            boolean missing = field.isEmpty();
            if (field instanceof HasValidation checked) {
                checked.setErrorMessage(getTranslation("show.needed"));
                checked.setInvalid(missing);
            }
            filled &= !missing;
        }
        if (filled) {
            Say.ifRefused(() -> office.draft(Callers.actor(), data(), show -> ShowNavigation.toShow(show.id())));
        }
    }

    private ShowData data() {
        var at = curtain.getValue().atZone(BusinessZone.ID).toInstant();
        return new ShowData(
                name.getValue().strip(),
                type.getValue().code(),
                new ShowData.Presenter(
                        presenter.getValue().strip(), licence.getValue().strip()),
                List.of(new ShowData.Performer(performer.getValue().strip(), origin.getValue(), true)),
                programme.getValue().strip(),
                false,
                List.of(new ShowData.Planned(hall.getValue().code(), at, audience.getValue())),
                papers.documents());
    }
}
