package io.callboard.app.statutory;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import io.callboard.app.http.Callers;
import io.callboard.app.parts.Say;
import io.callboard.kernel.AnswerTo;
import io.callboard.processes.statutory.StatutoryReturns;
import io.callboard.statutory.ReturnFigures.Venue;
import io.callboard.statutory.ReturnType;
import io.callboard.statutory.VenueDay;
import java.time.LocalDate;
import java.util.List;

/** Asks for the return of a venue's day. */
final class AskDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient StatutoryReturns face;
    private final Select<Venue> venue = new Select<>();
    private final DatePicker day = new DatePicker();

    AskDialog(StatutoryReturns face, List<Venue> venues, Venue chosen, LocalDate today) {
        this.face = face;
        setHeaderTitle(getTranslation("returns.ask"));
        venue.setLabel(getTranslation("returns.venue"));
        venue.setItems(venues);
        venue.setItemLabelGenerator(Venue::name);
        venue.setValue(chosen);
        venue.setWidthFull();
        day.setLabel(getTranslation("returns.day"));
        day.setMax(today);
        day.setValue(today.minusDays(1));
        day.setWidthFull();
        var fields = new VerticalLayout(venue, day, new Paragraph(getTranslation("returns.ask.help")));
        fields.setPadding(false);
        fields.setWidth("24rem");
        add(fields);
        var cancel = new Button(getTranslation("returns.cancel"), click -> close());
        var ask = new Button(getTranslation("returns.ask.do"), click -> ask());
        ask.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(cancel, ask);
    }

    private void ask() {
        var when = day.getValue();
        if (when == null) {
            day.setErrorMessage(getTranslation("returns.day.missing"));
            day.setInvalid(true);
            return;
        }
        Say.ifRefused(() -> {
            var venueDay = new VenueDay(venue.getValue().code(), when);
            var asked = face.request(Callers.actor(), ReturnType.DAILY, venueDay, AnswerTo.nobody());
            close();
            ReturnNavigation.toReturn(asked.returnNo());
        });
    }
}
