package io.callboard.app.parts;

import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.RouterLink;
import io.callboard.kernel.Actor;
import java.util.Comparator;
import java.util.List;

/** A page of the settings: tabs to its neighbours above, its own list below. */
public abstract class SettingsPage extends Page {
    private static final long serialVersionUID = 1L;

    protected SettingsPage(List<SettingsTab> tabs, Actor reader) {
        title(getTranslation("shell.settings"));
        var bar = new Tabs();
        bar.setAutoselect(false);
        tabs.stream()
                .filter(tab -> tab.isFor(reader))
                .sorted(Comparator.comparingInt(SettingsTab::order))
                .forEach(tab -> bar.add(tab(bar, tab)));
        filters(bar);
    }

    private Tab tab(Tabs bar, SettingsTab settings) {
        var tab = new Tab(new RouterLink(getTranslation(settings.textKey()), settings.view()));
        if (settings.view() == getClass()) {
            bar.addAttachListener(attached -> bar.setSelectedTab(tab));
        }
        return tab;
    }
}
