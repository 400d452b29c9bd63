package io.callboard.app.sale.counter;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.callboard.app.parts.NavEntry;
import io.callboard.app.sale.TicketAction;
import io.callboard.kernel.Role;
import io.callboard.sale.Ticket;
import io.callboard.sale.TicketStatus;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the counter. */
@Configuration
class CounterNavigation {
    static void toCounter() {
        UI.getCurrent().navigate(CounterView.class);
    }

    /** To exchange a ticket for another. */
    @Bean
    TicketAction exchangeAction() {
        return new TicketAction() {
            @Override
            public String words() {
                return "sale.exchange";
            }

            @Override
            public boolean isFor(Ticket ticket) {
                return ticket.status() == TicketStatus.VALID && !ticket.isGiven();
            }

            @Override
            public void begin(Ticket ticket) {
                UI.getCurrent().navigate(ExchangeView.class, ticket.code().value());
            }
        };
    }

    @Bean
    NavEntry counterEntry() {
        return new NavEntry(40, "sale.nav", VaadinIcon.TICKET, CounterView.class, Set.of(Role.SELLER));
    }
}
