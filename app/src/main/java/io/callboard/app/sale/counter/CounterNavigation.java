package io.callboard.app.sale.counter;

import com.vaadin.flow.component.icon.VaadinIcon;
import io.callboard.app.parts.NavEntry;
import io.callboard.kernel.Role;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the counter. */
@Configuration
class CounterNavigation {
    @Bean
    NavEntry counterEntry() {
        return new NavEntry(40, "sale.nav", VaadinIcon.TICKET, CounterView.class, Set.of(Role.SELLER));
    }
}
