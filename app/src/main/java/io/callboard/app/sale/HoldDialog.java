package io.callboard.app.sale;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.callboard.app.http.Callers;
import io.callboard.app.parts.Formats;
import io.callboard.app.parts.Say;
import io.callboard.kernel.AnswerTo;
import io.callboard.kernel.BusinessZone;
import io.callboard.processes.sale.SeatKeeping.NewHold;
import io.callboard.rulebook.dictionary.DictionaryEntry;
import io.callboard.show.Performance;
import java.time.Duration;
import java.util.List;

/** Holds the selected seats for somebody, with a reason and an end. */
final class HoldDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private static final Duration BEFORE_CURTAIN = Duration.ofHours(48);

    private final transient Performance performance;
    private final transient List<String> seats;
    private final transient SeatDesk desk;
    private final transient Runnable done;
    private final Select<DictionaryEntry> code = new Select<>();
    private final TextField owner = new TextField();
    private final TextArea reason = new TextArea();
    private final DateTimePicker until = new DateTimePicker();

    HoldDialog(Performance performance, List<String> seats, SeatDesk desk, Runnable done) {
        this.performance = performance;
        this.seats = seats;
        this.desk = desk;
        this.done = done;
        setHeaderTitle(getTranslation("seats.hold.title", Formats.count(seats.size())));
        code.setLabel(getTranslation("seats.hold.code"));
        code.setItems(desk.holdReasons());
        code.setItemLabelGenerator(entry -> entry.name(getLocale()));
        code.setWidthFull();
        owner.setLabel(getTranslation("seats.hold.owner"));
        owner.setHelperText(getTranslation("seats.hold.owner.help"));
        owner.setMaxLength(120);
        owner.setWidthFull();
        reason.setLabel(getTranslation("seats.hold.reason"));
        reason.setMaxLength(500);
        reason.setWidthFull();
        until.setLabel(getTranslation("seats.until"));
        until.setHelperText(getTranslation("seats.until.help"));
        until.setValue(
                BusinessZone.at(performance.curtainAt().minus(BEFORE_CURTAIN)).toLocalDateTime());
        var fields = new VerticalLayout(new Paragraph(getTranslation("seats.hold.effect")), code, owner, reason, until);
        fields.setPadding(false);
        fields.setWidth("30rem");
        add(fields);
        var hold = new Button(getTranslation("seats.hold.do"), click -> hold());
        hold.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("seats.back"), click -> close()), hold);
    }

    private void hold() {
        boolean missing = Blanks.marked(owner) | Blanks.marked(reason);
        code.setErrorMessage(getTranslation("seats.needed"));
        code.setInvalid(code.getValue() == null);
        if (missing || code.isInvalid() || until.getValue() == null) {
            return;
        }
        var asked = new NewHold(
                seats,
                code.getValue().code(),
                reason.getValue(),
                owner.getValue(),
                until.getValue().atZone(BusinessZone.ID).toInstant());
        if (Say.ifRefused(() -> desk.keeping().hold(Callers.actor(), performance.code(), asked, AnswerTo.nobody()))) {
            close();
            Say.done(getTranslation("seats.hold.done", Formats.count(seats.size())));
            done.run();
        }
    }
}
