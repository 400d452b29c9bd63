package io.callboard.app.sale.counter;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.callboard.app.parts.Formats;
import io.callboard.kernel.BusinessZone;
import io.callboard.pricing.PriceLevels.Concession;
import io.callboard.realname.IdNumber;
import io.callboard.realname.IdType;
import io.callboard.sale.NewOrder;
import io.callboard.sale.SeatLock.LockedSeat;
import io.callboard.show.Performance;
import java.util.List;
import java.util.function.BiFunction;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Who sits on one of the seats: a name, a document as a reader types it, a concession, for a child a guardian. */
final class GuestRow extends Div {
    private static final long serialVersionUID = 1L;
    /** Under this age the field for a guardian shows; whether one is needed, the rules of minors decide. */
    private static final int ADULT = 18;

    private final transient LockedSeat seat;
    private final transient Performance performance;
    private final transient BiFunction<LockedSeat, Concession, Money> price;
    private final TextField name = new TextField();
    private final Select<IdType> type = new Select<>();
    private final TextField number = new TextField();
    private final Select<Concession> concession = new Select<>();
    private final TextField guardian = new TextField();

    GuestRow(
            LockedSeat seat,
            Performance performance,
            List<IdType> documents,
            BiFunction<LockedSeat, Concession, Money> price,
            Runnable changed) {
        this.seat = seat;
        this.performance = performance;
        this.price = price;
        addClassName("guest-row");
        name.setLabel(getTranslation("sale.holder.of", seat.seatCode()));
        name.setMaxLength(120);
        type.setLabel(getTranslation("sale.document"));
        type.setItems(documents);
        type.setItemLabelGenerator(each -> getTranslation("dictionary.id-types." + each.name()));
        type.setValue(IdType.ID_CARD);
        number.setLabel(getTranslation("sale.idNumber"));
        number.setMaxLength(40);
        number.setValueChangeMode(ValueChangeMode.ON_BLUR);
        number.addValueChangeListener(change -> showGuardian());
        concession.setLabel(getTranslation("sale.concession"));
        concession.setItems(Concession.values());
        concession.setItemLabelGenerator(each -> getTranslation("rule.concession." + each));
        concession.setValue(Concession.NONE);
        concession.addValueChangeListener(change -> {
            showPrice();
            changed.run();
        });
        guardian.setLabel(getTranslation("sale.guardian"));
        guardian.setMaxLength(120);
        guardian.setVisible(false);
        showPrice();
        add(name, type, number, concession, guardian);
    }

    private void showPrice() {
        concession.setHelperText(Formats.yuan(due()));
    }

    Money due() {
        return price.apply(seat, concession.getValue());
    }

    private void showGuardian() {
        boolean child = IdNumber.fault(type.getValue(), number.getValue()).isEmpty()
                && IdNumber.of(type.getValue(), number.getValue())
                        .birthDate()
                        .filter(birth -> birth.plusYears(ADULT).isAfter(BusinessZone.dayOf(performance.curtainAt())))
                        .isPresent();
        guardian.setVisible(child);
    }

    boolean isEmpty() {
        return number.isEmpty() && name.isEmpty();
    }

    void fill(ReaderInput card) {
        type.setValue(IdType.ID_CARD);
        number.setValue(card.number());
        if (!card.name().isEmpty()) {
            name.setValue(card.name());
        }
        showGuardian();
    }

    /** Nothing where nothing was filled in or something is wrong; what is wrong is said in the field. */
    NewOrder.@Nullable Attendee read() {
        number.setInvalid(false);
        name.setInvalid(false);
        if (isEmpty()) {
            return null;
        }
        var fault = IdNumber.fault(type.getValue(), number.getValue());
        number.setInvalid(fault.isPresent());
        number.setErrorMessage(
                fault.map(word -> getTranslation("sale.idNumber." + word)).orElse(""));
        name.setErrorMessage(getTranslation("sale.needed"));
        name.setInvalid(name.getValue().isBlank());
        return isWrong()
                ? null
                : new NewOrder.Attendee(
                        seat.seatCode(),
                        name.getValue().strip(),
                        IdNumber.of(type.getValue(), number.getValue()),
                        guardian.getValue().isBlank()
                                ? null
                                : guardian.getValue().strip(),
                        concession.getValue() == Concession.NONE
                                ? null
                                : concession.getValue().name());
    }

    boolean isWrong() {
        return number.isInvalid() || name.isInvalid();
    }

    /** A concession is somebody's, so whoever gets one is named. */
    boolean lacksSomebody() {
        boolean lacks = isEmpty() && concession.getValue() != Concession.NONE;
        if (lacks) {
            name.setErrorMessage(getTranslation("sale.concession.name"));
            name.setInvalid(true);
        }
        return lacks;
    }
}
