package io.callboard.app.pricing;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.callboard.app.parts.NavEntry;
import io.callboard.kernel.Role;
import io.callboard.kernel.ShowCode;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to the screens of performances. */
@Configuration
public class PerformanceNavigation {
    public static void toPerformance(ShowCode showCode) {
        UI.getCurrent().navigate(PerformanceView.class, showCode.value());
    }

    @Bean
    NavEntry performancesEntry() {
        var readers = Set.of(
                Role.PLANNER, Role.MANAGER, Role.FINANCE, Role.COMPLIANCE, Role.SAFETY, Role.SELLER, Role.AUDITOR);
        return new NavEntry(25, "pricing.nav", VaadinIcon.CALENDAR_CLOCK, PerformancesView.class, readers);
    }
}
