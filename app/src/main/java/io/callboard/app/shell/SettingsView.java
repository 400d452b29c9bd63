package io.callboard.app.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.callboard.app.http.Callers;
import io.callboard.app.parts.NavEntry;
import io.callboard.app.parts.SettingsTab;
import io.callboard.kernel.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The settings open at the first page that is for the reader. */
@Route(value = "settings", layout = Shell.class)
@RolesAllowed({"SECADMIN", "SYSADMIN", "AUDITOR"})
class SettingsView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final transient List<SettingsTab> tabs;

    SettingsView(List<SettingsTab> tabs) {
        this.tabs = tabs;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        tabs.stream()
                .filter(tab -> tab.isFor(Callers.actor()))
                .min(Comparator.comparingInt(SettingsTab::order))
                .ifPresent(tab -> event.forwardTo(tab.view()));
    }

    /** The way to the settings. */
    @Configuration
    static class Entry {
        @Bean
        NavEntry settingsEntry() {
            var readers = Set.of(Role.SECADMIN, Role.SYSADMIN, Role.AUDITOR);
            return new NavEntry(100, "shell.settings", VaadinIcon.COG_O, SettingsView.class, readers);
        }
    }
}
