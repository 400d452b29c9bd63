package io.callboard.app.sale.counter;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import io.callboard.app.parts.Facts;
import io.callboard.app.parts.Formats;
import io.callboard.app.sale.PrintButton;
import io.callboard.app.sale.SaleNavigation;
import io.callboard.processes.sale.TicketPrinting;
import io.callboard.sale.Order;
import io.callboard.sale.Ticket;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.Money;

/** What was just sold: the change to hand out, the tickets to print, and on to the next buyer. */
final class SoldCard extends Section {
    private static final long serialVersionUID = 1L;

    SoldCard(String title, Order order, Optional<Money> change, TicketPrinting printing, Runnable next) {
        addClassNames("card", "sold-card");
        add(new H3(title));
        change.ifPresent(back -> {
            var words = new Div(getTranslation("sale.change", Formats.yuan(back)));
            words.addClassNames("large-figure", "figures");
            add(words);
        });
        var seats = order.tickets().stream().map(Ticket::seatCode).collect(Collectors.joining(", "));
        add(new Facts()
                .fact(getTranslation("sale.order"), order.orderNo())
                .fact(getTranslation("sale.seats"), seats)
                .fact(getTranslation("sale.buyer"), order.purchaserName() + " …" + order.mobileLast4()));
        var print = new PrintButton(order.orderNo(), order.tickets(), printing);
        print.addClickShortcut(Key.F10);
        var open = SaleNavigation.orderButton(order.orderNo());
        var on = new Button(getTranslation("sale.next"), click -> next.run());
        on.addClickShortcut(Key.F2);
        on.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var row = new Div(print, open, on);
        row.addClassName("row");
        add(row);
        on.focus();
    }
}
