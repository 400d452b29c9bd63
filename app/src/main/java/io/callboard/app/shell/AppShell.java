package io.callboard.app.shell;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.Theme;

/** What every page of the house has in common: theme, push, icon. */
@Push
@Theme("callboard")
public class AppShell implements AppShellConfigurator {
    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "icons/callboard.svg", "any");
        settings.addMetaTag("theme-color", "#0f5f63");
        settings.setViewport("width=device-width, initial-scale=1");
    }
}
