package io.callboard.app.sale;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import io.callboard.app.http.Callers;
import io.callboard.app.parts.EmptyState;
import io.callboard.app.parts.Formats;
import io.callboard.app.parts.MoneyText;
import io.callboard.app.parts.Page;
import io.callboard.app.shell.Shell;
import io.callboard.kernel.Paging;
import io.callboard.processes.sale.OrderDesk;
import io.callboard.sale.Order;
import io.callboard.sale.Orders;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Finds orders by number, by ticket code, or by the last four digits of the buyer's mobile. */
@Route(value = "orders", layout = Shell.class)
@RolesAllowed({"SELLER", "FINANCE", "MANAGER", "AUDITOR"})
class OrdersView extends Page {
    private static final long serialVersionUID = 1L;
    private static final int MOBILE = 4;

    private final transient OrderDesk desk;
    private final TextField text = new TextField();

    OrdersView(OrderDesk desk) {
        this.desk = desk;
        title(getTranslation("sale.orders.title"));
        text.setPlaceholder(getTranslation("sale.orders.search"));
        text.setAriaLabel(getTranslation("sale.orders.search"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setWidth("24rem");
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> show());
        filters(text);
        show();
    }

    private void show() {
        var found = desk.list(Callers.actor(), filter(text.getValue().replace(" ", "")), Paging.first(200))
                .items();
        summary(getTranslation("sale.orders.count", found.size()));
        if (found.isEmpty()) {
            body(new EmptyState(
                    VaadinIcon.TICKET, getTranslation("sale.orders.empty"), getTranslation("sale.orders.empty.next")));
        } else {
            body(list(found));
        }
    }

    private static Orders.Filter filter(String words) {
        return new Orders.Filter(
                null, null, words.length() == MOBILE ? words : null, words.length() > MOBILE ? words : null);
    }

    private Grid<Order> list(List<Order> found) {
        var grid = new Grid<Order>();
        grid.addClassName("fill");
        grid.addColumn(new ComponentRenderer<>(this::open))
                .setHeader(getTranslation("sale.order"))
                .setAutoWidth(true);
        grid.addColumn(order -> Formats.moment(order.soldAt(), getLocale()))
                .setHeader(getTranslation("sale.soldAt"))
                .setAutoWidth(true);
        grid.addColumn(Order::purchaserName)
                .setHeader(getTranslation("sale.buyer"))
                .setFlexGrow(2);
        grid.addColumn(order -> "…" + order.mobileLast4())
                .setHeader(getTranslation("sale.mobile"))
                .setAutoWidth(true);
        grid.addColumn(Order::channel).setHeader(getTranslation("sale.channel")).setAutoWidth(true);
        grid.addColumn(new ComponentRenderer<>(order -> SaleTone.chip(order.status())))
                .setHeader(getTranslation("sale.state"))
                .setAutoWidth(true);
        grid.addColumn(new ComponentRenderer<>(order -> new MoneyText(order.total())))
                .setHeader(getTranslation("sale.total"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
        grid.setItems(found);
        return grid;
    }

    private Button open(Order order) {
        var button = new Button(order.orderNo(), click -> SaleNavigation.toOrder(order.orderNo()));
        button.addThemeNames("tertiary-inline");
        return button;
    }
}
