package io.callboard.app.sale;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.callboard.app.http.Callers;
import io.callboard.app.parts.Formats;
import io.callboard.app.parts.Say;
import io.callboard.kernel.Ids;
import io.callboard.processes.sale.OrderDesk;
import io.callboard.processes.sale.OrderResult;
import io.callboard.realname.IdNumber;
import io.callboard.realname.IdType;
import io.callboard.sale.NewOrder;
import io.callboard.sale.Order.Payment;
import io.callboard.sale.Order.Payment.Method;
import io.callboard.sale.SeatLock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who buys and who will come, for seats that are held; ends with the paid order or gives the seats back. */
final class BuyerForm extends Section {
    private static final long serialVersionUID = 1L;

    private final transient SeatLock lock;
    private final transient OrderDesk desk;
    private final transient Runnable over;
    private final TextField buyer = new TextField();
    private final TextField mobile = new TextField();
    private final Select<Method> method = new Select<>();
    private final List<Guest> guests = new ArrayList<>();

    BuyerForm(SeatLock lock, OrderDesk desk, List<IdType> documents, Runnable giveUp, Runnable over) {
        this.lock = lock;
        this.desk = desk;
        this.over = over;
        addClassName("card");
        add(new H3(getTranslation("sale.buyer.title", lock.seats().size(), Formats.yuan(lock.total()))));
        add(new Paragraph(getTranslation("sale.until", Formats.minute(lock.expiresAt()))));
        buyer.setLabel(getTranslation("sale.buyer"));
        buyer.setMaxLength(120);
        mobile.setLabel(getTranslation("sale.mobile"));
        mobile.setAllowedCharPattern("[0-9+]");
        mobile.setMaxLength(20);
        method.setLabel(getTranslation("sale.payment"));
        method.setItems(Method.CASH, Method.POS);
        method.setItemLabelGenerator(each -> getTranslation("sale.method." + each));
        method.setValue(Method.CASH);
        var who = new Div(buyer, mobile, method);
        who.addClassName("form-grid");
        add(who);
        for (var seat : lock.seats()) {
            var guest = new Guest(seat.seatCode(), documents);
            guests.add(guest);
            add(guest);
        }
        var sell = new Button(getTranslation("sale.sell", Formats.yuan(lock.total())), click -> sell());
        sell.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        sell.addClickShortcut(com.vaadin.flow.component.Key.F9);
        add(new Div(sell, new Button(getTranslation("sale.giveUp"), click -> giveUp.run())));
        buyer.focus();
    }

    /** Who sits on one of the seats: a name and a document, as a reader types it. */
    private static final class Guest extends Div {
        private static final long serialVersionUID = 1L;
        private final String seatCode;
        private final TextField name = new TextField();
        private final Select<IdType> type = new Select<>();
        private final TextField number = new TextField();

        Guest(String seatCode, List<IdType> documents) {
            this.seatCode = seatCode;
            addClassName("form-grid");
            name.setLabel(getTranslation("sale.holder.of", seatCode));
            type.setLabel(getTranslation("sale.document"));
            type.setItems(documents);
            type.setItemLabelGenerator(each -> getTranslation("dictionary.id-types." + each.name()));
            type.setValue(IdType.ID_CARD);
            number.setLabel(getTranslation("sale.idNumber"));
            number.setMaxLength(40);
            add(name, type, number);
        }

        /** Nothing where nothing was filled in or something is wrong; what is wrong is said in the field. */
        NewOrder.@Nullable Attendee read() {
            number.setInvalid(false);
            if (number.isEmpty() && name.isEmpty()) {
                return null;
            }
            var fault = IdNumber.fault(type.getValue(), number.getValue());
            number.setInvalid(fault.isPresent());
            number.setErrorMessage(
                    fault.map(word -> getTranslation("sale.idNumber." + word)).orElse(""));
            return fault.isPresent()
                    ? null
                    : new NewOrder.Attendee(
                            seatCode,
                            name.getValue().strip(),
                            IdNumber.of(type.getValue(), number.getValue()),
                            null,
                            null);
        }

        boolean isWrong() {
            return number.isInvalid();
        }
    }

    private void sell() {
        var named = new ArrayList<NewOrder.Attendee>();
        for (var guest : guests) {
            var attendee = guest.read();
            if (attendee != null) {
                named.add(attendee);
            }
        }
        boolean wrong = guests.stream().anyMatch(Guest::isWrong);
        wrong |= missing(buyer, buyer.getValue().isBlank());
        wrong |= missing(mobile, mobile.getValue().length() < 5);
        if (wrong) {
            return;
        }
        var purchaser = new NewOrder.Purchaser(
                buyer.getValue().strip(),
                mobile.getValue(),
                named.isEmpty() ? null : named.get(0).id());
        var payment = new Payment(method.getValue(), Ids.next("CT"), lock.total());
        var asked = new NewOrder(lock.lockId(), purchaser, named, payment);
        Say.ifRefused(() -> desk.order(Callers.actor(), asked, this::done));
    }

    private boolean missing(TextField field, boolean isMissing) {
        field.setErrorMessage(getTranslation("sale.needed"));
        field.setInvalid(isMissing);
        return isMissing;
    }

    private void done(OrderResult result) {
        over.run();
        result.fold(
                placed -> {
                    SaleNavigation.toOrder(placed.order().orderNo());
                    return result;
                },
                lapsed -> {
                    Say.warn(getTranslation(
                            "sale.lapsed", Formats.yuan(lapsed.payout().amount())));
                    return result;
                });
    }
}
