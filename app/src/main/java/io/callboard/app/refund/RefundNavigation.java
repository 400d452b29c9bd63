package io.callboard.app.refund;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.callboard.app.parts.NavEntry;
import io.callboard.kernel.Role;
import io.callboard.processes.refund.RefundDesk;
import io.callboard.processes.task.Tasks;
import io.callboard.sale.Order;
import io.callboard.task.TaskFilter;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to the screens of refunds. */
@Configuration
public class RefundNavigation {
    public static void toRefund(String refundNo) {
        UI.getCurrent().navigate(RefundView.class, refundNo);
    }

    /** Opens the dialog in which tickets of an order are given back. */
    public static void giveBack(Order order, RefundDesk desk) {
        new ReturnDialog(order, desk, desk.causes()).open();
    }

    @Bean
    NavEntry refundsEntry(Tasks tasks) {
        var readers = Set.of(Role.FINANCE, Role.MANAGER, Role.SELLER, Role.AUDITOR);
        return new NavEntry(
                50,
                "refund.nav",
                VaadinIcon.ARROW_BACKWARD,
                RefundsView.class,
                readers,
                actor -> tasks.count(actor, TaskFilter.ofProcess("refund")));
    }
}
