package io.callboard.app.sale.counter;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.callboard.app.parts.Formats;
import io.callboard.kernel.Cny;
import io.callboard.kernel.Ids;
import io.callboard.sale.Order.Payment;
import io.callboard.sale.Order.Payment.Method;
import java.util.Optional;
import java.util.function.Supplier;
import org.joda.money.Money;

/** How it is paid at the window: in cash with change to hand out, or by card. */
final class PaymentFields extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Supplier<Money> due;
    private final Select<Method> method = new Select<>();
    private final BigDecimalField given = new BigDecimalField();

    PaymentFields(Supplier<Money> due) {
        this.due = due;
        addClassName("guest-row");
        method.setLabel(getTranslation("sale.payment"));
        method.setItems(Method.CASH, Method.POS);
        method.setItemLabelGenerator(each -> getTranslation("sale.method." + each));
        method.setValue(Method.CASH);
        method.addValueChangeListener(change -> given.setVisible(change.getValue() == Method.CASH));
        given.setLabel(getTranslation("sale.given"));
        given.setValueChangeMode(ValueChangeMode.EAGER);
        given.addValueChangeListener(change -> showChange());
        add(method, given);
    }

    Payment payment() {
        return new Payment(method.getValue(), Ids.next("CT"), due.get());
    }

    /** What to hand back of what was given; nothing where that was not written down. */
    Optional<Money> change() {
        var amount = given.getValue();
        return method.getValue() != Method.CASH || amount == null || amount.scale() > 2
                ? Optional.empty()
                : Optional.of(Money.of(Cny.UNIT, amount).minus(due.get()));
    }

    void showChange() {
        given.setHelperText(change().filter(back -> !back.isNegative())
                .map(back -> getTranslation("sale.change", Formats.yuan(back)))
                .orElse(""));
    }

    /** Whether less was given than is due; the field says so. */
    boolean isShort() {
        boolean tooLittle = change().filter(Money::isNegative).isPresent();
        given.setErrorMessage(getTranslation("sale.given.less"));
        given.setInvalid(tooLittle);
        return tooLittle;
    }
}
