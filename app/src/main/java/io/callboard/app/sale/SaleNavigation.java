package io.callboard.app.sale;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.callboard.app.parts.NavEntry;
import io.callboard.kernel.Role;
import io.callboard.kernel.ShowCode;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to the counter and to orders. */
@Configuration
public class SaleNavigation {
    public static void toOrder(String orderNo) {
        UI.getCurrent().navigate(OrderView.class, orderNo);
    }

    public static Button orderButton(String orderNo) {
        var words = UI.getCurrent().getTranslation("sale.order.open");
        return new Button(words, click -> toOrder(orderNo));
    }

    /** The seats of a performance, to be looked at and kept from the public. */
    public static void toSeats(ShowCode showCode) {
        UI.getCurrent().navigate(SeatDeskView.class, showCode.value());
    }

    @Bean
    NavEntry ordersEntry() {
        var readers = Set.of(Role.SELLER, Role.FINANCE, Role.MANAGER, Role.AUDITOR);
        return new NavEntry(45, "sale.orders.nav", VaadinIcon.SEARCH, OrdersView.class, readers);
    }
}
