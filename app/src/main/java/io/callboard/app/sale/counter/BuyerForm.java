package io.callboard.app.sale.counter;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.callboard.app.http.Callers;
import io.callboard.app.parts.Formats;
import io.callboard.app.parts.Say;
import io.callboard.kernel.Cny;
import io.callboard.processes.sale.OrderResult;
import io.callboard.sale.NewOrder;
import io.callboard.sale.Order;
import io.callboard.sale.SeatLock;
import io.callboard.show.Performance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.joda.money.Money;

/** Who buys and who will come, for seats that are held; ends with the paid order or gives the seats back. */
final class BuyerForm extends Section {
    private static final long serialVersionUID = 1L;
    private static final int SHORTEST_MOBILE = 5;

    private final transient SeatLock lock;
    private final transient CounterDesk desk;
    private final transient BiConsumer<Order, Optional<Money>> sold;
    private final transient Runnable lapsed;
    private final TextField reader = new TextField();
    private final TextField buyer = new TextField();
    private final TextField mobile = new TextField();
    private final PaymentFields payment = new PaymentFields(this::total);
    private final List<GuestRow> guests = new ArrayList<>();
    private final Button sell = new Button();

    /** Sold hears of the order and of the change to hand out; lapsed, that the seats were gone. */
    BuyerForm(
            SeatLock lock,
            Performance performance,
            CounterDesk desk,
            Runnable giveUp,
            BiConsumer<Order, Optional<Money>> sold,
            Runnable lapsed) {
        this.lock = lock;
        this.desk = desk;
        this.sold = sold;
        this.lapsed = lapsed;
        addClassName("card");
        add(new H3(getTranslation("sale.buyer.title", lock.seats().size(), Formats.yuan(lock.total()))));
        add(new Paragraph(getTranslation("sale.until", Formats.minute(lock.expiresAt()))));
        add(reader());
        var documents = desk.programme().documents();
        for (var seat : lock.seats()) {
            var guest = new GuestRow(
                    seat, performance, documents, (one, whom) -> desk.due(performance, one, whom), this::showTotal);
            guests.add(guest);
            add(guest);
        }
        add(who(), payment);
        sell.addClickListener(click -> sell());
        sell.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        sell.addClickShortcut(Key.F9);
        var back = new Button(getTranslation("sale.giveUp"), click -> giveUp.run());
        back.addClickShortcut(Key.F4);
        var foot = new Div(sell, back);
        foot.addClassName("row");
        add(foot);
        showTotal();
        reader.focus();
    }

    /** Readers type like a keyboard and end with Enter; each card fills the next seat. */
    private TextField reader() {
        reader.setLabel(getTranslation("sale.reader"));
        reader.setHelperText(getTranslation("sale.reader.help"));
        reader.setWidthFull();
        reader.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
        reader.addKeyPressListener(Key.ENTER, enter -> take(reader.getValue()));
        reader.setValueChangeMode(ValueChangeMode.EAGER);
        return reader;
    }

    private void take(String typed) {
        var card = ReaderInput.read(typed);
        reader.clear();
        reader.setInvalid(card.isEmpty());
        reader.setErrorMessage(getTranslation("sale.reader.wrong"));
        if (card.isEmpty()) {
            return;
        }
        guests.stream().filter(GuestRow::isEmpty).findFirst().ifPresent(guest -> guest.fill(card.get()));
        if (buyer.isEmpty()) {
            buyer.setValue(card.get().name());
        }
        if (guests.stream().noneMatch(GuestRow::isEmpty)) {
            (buyer.isEmpty() ? buyer : mobile).focus();
        }
    }

    private Div who() {
        buyer.setLabel(getTranslation("sale.buyer"));
        buyer.setMaxLength(120);
        mobile.setLabel(getTranslation("sale.mobile"));
        mobile.setAllowedCharPattern("[0-9+]");
        mobile.setMaxLength(20);
        var who = new Div(buyer, mobile);
        who.addClassName("guest-row");
        return who;
    }

    private Money total() {
        return guests.stream().map(GuestRow::due).reduce(Cny.ZERO, Money::plus);
    }

    private void showTotal() {
        sell.setText(words());
        payment.showChange();
    }

    /** What the button says that will be booked. */
    private String words() {
        return getTranslation("sale.sell", Formats.yuan(total()));
    }

    private void sell() {
        var named = new ArrayList<NewOrder.Attendee>();
        for (var guest : guests) {
            var attendee = guest.read();
            if (attendee != null) {
                named.add(attendee);
            }
        }
        boolean wrong = guests.stream().filter(GuestRow::isWrong).count() > 0;
        wrong |= guests.stream().filter(GuestRow::lacksSomebody).count() > 0;
        wrong |= missing(buyer, buyer.getValue().isBlank());
        wrong |= missing(mobile, mobile.getValue().length() < SHORTEST_MOBILE);
        wrong |= payment.isShort();
        if (wrong) {
            return;
        }
        if (!sell.getText().equals(words())) {
            showTotal();
            Say.warn(getTranslation("sale.total.changed", Formats.yuan(total())));
            return;
        }
        var purchaser = new NewOrder.Purchaser(
                buyer.getValue().strip(),
                mobile.getValue(),
                named.isEmpty() ? null : named.get(0).id());
        var asked = new NewOrder(lock.lockId(), purchaser, named, payment.payment());
        Say.<OrderResult>answer(heard -> desk.orders().order(Callers.actor(), asked, heard))
                .ifPresent(this::done);
    }

    private boolean missing(TextField field, boolean isMissing) {
        field.setErrorMessage(getTranslation("sale.needed"));
        field.setInvalid(isMissing);
        return isMissing;
    }

    private void done(OrderResult result) {
        result.fold(
                placed -> {
                    sold.accept(placed.order(), payment.change());
                    return result;
                },
                late -> {
                    lapsed.run();
                    Say.warn(getTranslation(
                            "sale.lapsed", Formats.yuan(late.payout().amount())));
                    return result;
                });
    }
}
