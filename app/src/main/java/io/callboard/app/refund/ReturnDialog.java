package io.callboard.app.refund;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import io.callboard.app.http.Callers;
import io.callboard.app.parts.Facts;
import io.callboard.app.parts.Formats;
import io.callboard.app.parts.Say;
import io.callboard.kernel.Cny;
import io.callboard.kernel.Refused;
import io.callboard.kernel.TicketCode;
import io.callboard.processes.refund.RefundCase;
import io.callboard.processes.refund.RefundDesk;
import io.callboard.refund.NewRefund;
import io.callboard.refund.RefundCause;
import io.callboard.refund.RefundLine;
import io.callboard.refund.RefundLine.Outcome;
import io.callboard.sale.Order;
import io.callboard.sale.Ticket;
import io.callboard.sale.TicketStatus;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.joda.money.Money;

/** Gives tickets of an order back: which, why, and what the rules say of that before anything is done. */
final class ReturnDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient Order order;
    private final transient RefundDesk desk;
    private final transient Map<String, Ticket> bySeat;
    private final CheckboxGroup<String> seats = new CheckboxGroup<>();
    private final Select<RefundCause> cause = new Select<>();
    private final TextArea exception = new TextArea();
    private final Div quote = new Div();
    private final Button ask = new Button();

    ReturnDialog(Order order, RefundDesk desk, List<RefundCause> causes) {
        this.order = order;
        this.desk = desk;
        this.bySeat = order.tickets().stream()
                .filter(ticket -> ticket.status() == TicketStatus.VALID)
                .collect(toMap(Ticket::seatCode, Function.identity()));
        setHeaderTitle(getTranslation("refund.new"));
        seats.setLabel(getTranslation("refund.tickets"));
        seats.setItems(bySeat.keySet().stream().sorted().toList());
        seats.setValue(bySeat.keySet());
        seats.addValueChangeListener(change -> showQuote());
        cause.setLabel(getTranslation("refund.cause"));
        cause.setItems(causes);
        cause.setItemLabelGenerator(each -> getTranslation("dictionary.refund-causes." + each.name()));
        cause.setValue(
                causes.contains(RefundCause.BUYER_CHANGED_MIND) ? RefundCause.BUYER_CHANGED_MIND : causes.get(0));
        cause.setWidthFull();
        cause.addValueChangeListener(change -> showQuote());
        exception.setLabel(getTranslation("refund.override"));
        exception.setHelperText(getTranslation("refund.override.help"));
        exception.setMaxLength(500);
        exception.setWidthFull();
        var fields = new VerticalLayout(seats, cause, quote, exception);
        fields.setPadding(false);
        fields.setWidth("30rem");
        add(fields);
        ask.addClickListener(click -> ask());
        ask.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("refund.back"), click -> close()), ask);
        showQuote();
    }

    private List<TicketCode> chosen() {
        return bySeat.values().stream()
                .filter(ticket -> seats.getValue().contains(ticket.seatCode()))
                .sorted(Comparator.comparing(Ticket::seatCode))
                .map(Ticket::code)
                .toList();
    }

    private void showQuote() {
        quote.removeAll();
        exception.setVisible(false);
        ask.setText(getTranslation("refund.ask"));
        ask.setEnabled(!seats.getValue().isEmpty());
        if (seats.getValue().isEmpty()) {
            return;
        }
        try {
            show(desk.quote(Callers.actor(), order.orderNo(), chosen(), cause.getValue()));
        } catch (Refused refused) {
            quote.add(new Paragraph(Say.words(refused.refusal())));
            ask.setEnabled(false);
        }
    }

    private void show(List<RefundLine> lines) {
        var facts = new Facts();
        lines.forEach(line -> facts.fact(
                line.seatCode(),
                getTranslation(
                        "refund.quote." + line.outcome(),
                        Formats.yuan(line.payout()),
                        Formats.yuan(line.fee()),
                        line.decision().row())));
        var sum = lines.stream().map(RefundLine::payout).reduce(Cny.ZERO, Money::plus);
        var together = new Paragraph(getTranslation("refund.quote.sum", Formats.yuan(sum)));
        together.setId("refund-sum");
        quote.add(facts, together);
        boolean refused = lines.stream().anyMatch(line -> line.outcome() == Outcome.REFUSED);
        exception.setVisible(refused);
        if (refused) {
            ask.setText(getTranslation("refund.ask.exception"));
        }
    }

    private void ask() {
        boolean missing = exception.isVisible() && exception.getValue().isBlank();
        exception.setErrorMessage(getTranslation("refund.override.missing"));
        exception.setInvalid(missing);
        if (missing) {
            return;
        }
        var reason = exception.isVisible() ? exception.getValue().strip() : null;
        var asked = new NewRefund(chosen(), cause.getValue(), List.of(), reason);
        Say.<RefundCase>answer(heard -> desk.request(Callers.actor(), order.orderNo(), asked, heard))
                .ifPresent(made -> {
                    close();
                    RefundNavigation.toRefund(made.refund().refundNo());
                });
    }
}
