package io.callboard.app.parts;

import com.vaadin.flow.component.html.Span;
import org.joda.money.Money;

/** An amount, right-aligned in tabular figures. */
public final class MoneyText extends Span {
    private static final long serialVersionUID = 1L;

    public MoneyText(Money money) {
        super(Formats.yuan(money));
        addClassNames("figures", "money");
    }

    public MoneyText(long fen) {
        super(Formats.yuan(fen));
        addClassNames("figures", "money");
    }
}
