package io.callboard.app.hall;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.callboard.app.http.Callers;
import io.callboard.app.parts.Say;
import io.callboard.hall.Venue;
import io.callboard.kernel.AnswerTo;
import io.callboard.kernel.HallCode;
import io.callboard.processes.hall.Halls;

/** Writes down a new hall of a venue; the next free code is proposed. */
final class HallDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient Halls halls;
    private final Select<Venue> venue = new Select<>();
    private final TextField code = new TextField();
    private final TextField name = new TextField();

    HallDialog(Halls halls) {
        this.halls = halls;
        setHeaderTitle(getTranslation("hall.new.title"));
        var venues = halls.venues();
        venue.setLabel(getTranslation("hall.venue"));
        venue.setItems(venues);
        venue.setItemLabelGenerator(Venue::name);
        venue.setWidthFull();
        venue.addValueChangeListener(change -> code.setValue(nextCode(change.getValue())));
        Fields.code(code, "hall.code", "hall.code.help", 13);
        Fields.text(name, "hall.name", 120);
        venue.setValue(venues.get(0));
        var fields = new VerticalLayout(venue, code, name);
        fields.setPadding(false);
        fields.setWidth("28rem");
        add(fields);
        var cancel = new Button(getTranslation("hall.cancel"), click -> close());
        var add = new Button(getTranslation("hall.add"), click -> add());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(cancel, add);
    }

    private String nextCode(Venue of) {
        int last = halls.halls().stream()
                .filter(hall -> hall.code().venue().equals(of.code()))
                .mapToInt(hall -> Integer.parseInt(hall.code().value().substring(11)))
                .max()
                .orElse(0);
        return of.code().value() + String.format("%02d", Math.min(99, last + 1));
    }

    private void add() {
        boolean ours = HallCode.isValid(code.getValue())
                && code.getValue().startsWith(venue.getValue().code().value());
        boolean fine = Fields.isFilled(code, ours, "hall.code.wrong");
        fine &= Fields.isFilled(name, !name.getValue().isBlank(), "hall.required");
        if (!fine) {
            return;
        }
        var hall = new HallCode(code.getValue());
        if (Say.ifRefused(
                () -> halls.addHall(Callers.actor(), hall, name.getValue().strip(), AnswerTo.nobody()))) {
            close();
            Say.done(getTranslation("hall.added", name.getValue().strip()));
            HallNavigation.toHall(hall);
        }
    }
}
