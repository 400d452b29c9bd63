package io.callboard.app.parts;

import com.vaadin.flow.component.Component;
import io.callboard.kernel.Actor;
import io.callboard.kernel.Role;
import java.util.Set;

/** One page of the settings, contributed by the feature as a bean; the order is that of the tabs. */
public record SettingsTab(int order, String textKey, Class<? extends Component> view, Set<Role> roles) {
    public boolean isFor(Actor actor) {
        return roles.stream().anyMatch(actor::has);
    }
}
