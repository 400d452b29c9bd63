package io.callboard.app.show;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.callboard.app.parts.NavEntry;
import io.callboard.kernel.Role;
import io.callboard.show.ShowId;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to the screens of shows. */
@Configuration
public class ShowNavigation {
    public static void toShow(ShowId show) {
        UI.getCurrent().navigate(ShowView.class, show.value());
    }

    static void toNew() {
        UI.getCurrent().navigate(NewShowView.class);
    }

    static void toChange(ShowId show) {
        UI.getCurrent().navigate(ChangeShowView.class, show.value());
    }

    @Bean
    NavEntry showsEntry() {
        var readers = Set.of(Role.PLANNER, Role.MANAGER, Role.FINANCE, Role.COMPLIANCE, Role.SAFETY, Role.AUDITOR);
        return new NavEntry(20, "show.nav", VaadinIcon.MOVIE, ShowsView.class, readers);
    }
}
