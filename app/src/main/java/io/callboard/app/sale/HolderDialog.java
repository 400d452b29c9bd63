package io.callboard.app.sale;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.callboard.app.http.Callers;
import io.callboard.app.parts.Say;
import io.callboard.kernel.AnswerTo;
import io.callboard.processes.sale.HolderDesk;
import io.callboard.realname.IdNumber;
import io.callboard.realname.IdType;
import io.callboard.sale.NewOrder;
import io.callboard.sale.Ticket;
import java.util.stream.Stream;

/** Gives a ticket to somebody else. */
final class HolderDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient HolderDesk desk;
    private final transient Ticket ticket;
    private final transient Runnable done;
    private final TextField name = new TextField();
    private final Select<IdType> type = new Select<>();
    private final TextField number = new TextField();
    private final TextField guardian = new TextField();

    HolderDialog(HolderDesk desk, Ticket ticket, Runnable done) {
        this.desk = desk;
        this.ticket = ticket;
        this.done = done;
        setHeaderTitle(getTranslation("sale.holder.change.of", ticket.seatCode()));
        name.setLabel(getTranslation("sale.holder.new"));
        name.setMaxLength(120);
        type.setLabel(getTranslation("sale.document"));
        type.setItems(IdType.values());
        type.setItemLabelGenerator(each -> getTranslation("dictionary.id-types." + each.name()));
        type.setValue(IdType.ID_CARD);
        number.setLabel(getTranslation("sale.idNumber"));
        number.setMaxLength(40);
        guardian.setLabel(getTranslation("sale.guardian.child"));
        guardian.setMaxLength(120);
        var fields =
                new VerticalLayout(new Paragraph(getTranslation("sale.holder.effect")), name, type, number, guardian);
        fields.setPadding(false);
        fields.setWidth("26rem");
        Stream.<HasSize>of(name, type, number, guardian).forEach(HasSize::setWidthFull);
        add(fields);
        var change = new Button(getTranslation("sale.holder.change"), click -> change());
        change.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("sale.back"), click -> close()), change);
        name.focus();
    }

    private void change() {
        name.setErrorMessage(getTranslation("sale.needed"));
        name.setInvalid(name.getValue().isBlank());
        var fault = IdNumber.fault(type.getValue(), number.getValue());
        number.setInvalid(fault.isPresent());
        number.setErrorMessage(
                fault.map(word -> getTranslation("sale.idNumber." + word)).orElse(""));
        if (name.isInvalid() || fault.isPresent()) {
            return;
        }
        var holder = new NewOrder.Attendee(
                ticket.seatCode(),
                name.getValue().strip(),
                IdNumber.of(type.getValue(), number.getValue()),
                guardian.getValue().isBlank() ? null : guardian.getValue().strip(),
                null);
        if (Say.ifRefused(
                () -> desk.change(Callers.actor(), ticket.orderNo(), ticket.code(), holder, AnswerTo.nobody()))) {
            close();
            Say.done(getTranslation("sale.holder.done"));
            done.run();
        }
    }
}
