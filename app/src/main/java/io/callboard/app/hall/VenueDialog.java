package io.callboard.app.hall;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.callboard.app.http.Callers;
import io.callboard.app.parts.Say;
import io.callboard.hall.Venue;
import io.callboard.hall.VenueKind;
import io.callboard.kernel.AnswerTo;
import io.callboard.kernel.VenueCode;
import io.callboard.processes.hall.Halls;

/** Writes down a new venue. */
final class VenueDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient Halls halls;
    private final transient Runnable done;
    private final TextField code = new TextField();
    private final TextField name = new TextField();
    private final TextField address = new TextField();
    private final Select<VenueKind> kind = new Select<>();

    VenueDialog(Halls halls, Runnable done) {
        this.halls = halls;
        this.done = done;
        setHeaderTitle(getTranslation("hall.venue.new.title"));
        Fields.code(code, "hall.venue.code", "hall.venue.code.help", 11);
        Fields.text(name, "hall.venue.name", 120);
        Fields.text(address, "hall.venue.address", 200);
        kind.setLabel(getTranslation("hall.kind"));
        kind.setItems(VenueKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("hall.kind." + each));
        kind.setValue(VenueKind.THEATRE);
        kind.setWidthFull();
        var fields = new VerticalLayout(code, name, kind, address, new Paragraph(getTranslation("hall.kind.help")));
        fields.setPadding(false);
        fields.setWidth("28rem");
        add(fields);
        var cancel = new Button(getTranslation("hall.cancel"), click -> close());
        var add = new Button(getTranslation("hall.venue.add"), click -> add());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(cancel, add);
    }

    private void add() {
        boolean fine = Fields.isFilled(code, VenueCode.isValid(code.getValue()), "hall.venue.code.wrong");
        fine &= Fields.isFilled(name, !name.getValue().isBlank(), "hall.required");
        fine &= Fields.isFilled(address, !address.getValue().isBlank(), "hall.required");
        if (!fine) {
            return;
        }
        var venue = new Venue(
                new VenueCode(code.getValue()),
                name.getValue().strip(),
                kind.getValue(),
                address.getValue().strip());
        if (Say.ifRefused(() -> halls.addVenue(Callers.actor(), venue, AnswerTo.nobody()))) {
            close();
            Say.done(getTranslation("hall.venue.added", venue.name()));
            done.run();
        }
    }
}
