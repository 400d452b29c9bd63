package io.callboard.app.hall;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.QueryParameters;
import io.callboard.app.parts.NavEntry;
import io.callboard.kernel.HallCode;
import io.callboard.kernel.Role;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to the screen of halls. */
@Configuration
public class HallNavigation {
    static final String HALL = "hall";

    public static void toHall(HallCode hall) {
        UI.getCurrent().navigate(HallsView.class, QueryParameters.of(HALL, hall.value()));
    }

    @Bean
    NavEntry hallsEntry() {
        var readers = Set.of(Role.PLANNER, Role.MANAGER, Role.SAFETY, Role.COMPLIANCE, Role.AUDITOR);
        return new NavEntry(30, "hall.nav", VaadinIcon.BUILDING_O, HallsView.class, readers);
    }
}
