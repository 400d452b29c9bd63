package io.callboard.app.sale.pass;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.callboard.app.http.Callers;
import io.callboard.app.parts.Say;
import io.callboard.kernel.AnswerTo;
import io.callboard.kernel.ShowCode;
import io.callboard.processes.sale.pass.PassOffice;
import io.callboard.processes.sale.pass.PassOffice.NewPasses;
import io.callboard.sale.pass.PassKind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks for passes: which kind, for whom and why; the people are typed or pasted, one a line. */
public final class PassDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient PassOffice office;
    private final transient ShowCode show;
    private final transient @Nullable List<String> seats;
    private final transient Runnable done;
    private final Select<PassKind> kind = new Select<>();
    private final TextField unit = new TextField();
    private final TextField reason = new TextField();
    private final TextArea people = new TextArea();

    /** With seats, complimentary tickets for these; without, work passes. */
    public PassDialog(PassOffice office, ShowCode show, @Nullable List<String> seats, Runnable done) {
        this.office = office;
        this.show = show;
        this.seats = seats;
        this.done = done;
        setHeaderTitle(
                seats == null
                        ? getTranslation("passes.work.title")
                        : getTranslation("passes.seats.title", seats.size()));
        kind.setLabel(getTranslation("passes.kind"));
        kind.setItems(Arrays.stream(PassKind.values())
                .filter(each -> each.isSeated() == (seats != null))
                .toList());
        kind.setItemLabelGenerator(each -> getTranslation("passes.kind." + each));
        kind.setValue(seats == null ? PassKind.WORK : PassKind.SPONSOR);
        unit.setLabel(getTranslation("passes.unit"));
        unit.setMaxLength(120);
        reason.setLabel(getTranslation("passes.reason"));
        reason.setMaxLength(500);
        people.setLabel(getTranslation("passes.people"));
        people.setHelperText(
                seats == null
                        ? getTranslation("passes.people.help")
                        : getTranslation("passes.people.seats", String.join(", ", seats)));
        people.setMinHeight("9rem");
        var fields = new VerticalLayout(new Paragraph(left()), kind, unit, reason, people);
        fields.setPadding(false);
        fields.setWidth("34rem");
        Stream.<HasSize>of(kind, unit, reason, people).forEach(HasSize::setWidthFull);
        add(fields);
        var ask = new Button(getTranslation("passes.ask"), click -> ask());
        ask.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("passes.back"), click -> close()), ask);
        unit.focus();
    }

    private String left() {
        var quota = office.quota(show);
        return getTranslation("passes.left", quota.left(seats == null ? PassKind.WORK : PassKind.GIFT));
    }

    private void ask() {
        var list = GuestList.read(people.getValue(), seats);
        boolean missing = missing(unit) | missing(reason);
        boolean tooFew = seats != null && list.guests().size() < seats.size();
        people.setInvalid(!list.wrongLines().isEmpty() || list.guests().isEmpty() || tooFew);
        people.setErrorMessage(
                list.wrongLines().isEmpty()
                        ? getTranslation("passes.people.few")
                        : getTranslation(
                                "passes.people.wrong",
                                list.wrongLines().stream().map(String::valueOf).collect(Collectors.joining(", "))));
        if (missing || people.isInvalid()) {
            return;
        }
        var asked = new NewPasses(kind.getValue(), unit.getValue(), reason.getValue(), list.guests());
        if (Say.ifRefused(() -> office.request(Callers.actor(), show, asked, AnswerTo.nobody()))) {
            close();
            Say.done(getTranslation("passes.ask.done"));
            done.run();
        }
    }

    private boolean missing(TextField field) {
        field.setErrorMessage(getTranslation("passes.needed"));
        field.setInvalid(field.getValue().isBlank());
        return field.isInvalid();
    }
}
