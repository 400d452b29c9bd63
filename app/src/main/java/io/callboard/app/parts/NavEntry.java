package io.callboard.app.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.callboard.kernel.Actor;
import io.callboard.kernel.Role;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * One entry of the navigation, contributed by the feature as a bean.
 *
 * @param order where it stands: tasks 10, shows 20, halls 30, sale 40, refunds 50, returns 60, rules 70, gate 80, audit
 *     90, settings 100
 * @param textKey the bundle key of its word
 * @param roles who sees it
 * @param waiting how many things wait there for somebody; 0 shows nothing
 */
public record NavEntry(
        int order,
        String textKey,
        VaadinIcon icon,
        Class<? extends Component> view,
        Set<Role> roles,
        ToIntFunction<Actor> waiting) {

    public NavEntry(int order, String textKey, VaadinIcon icon, Class<? extends Component> view, Set<Role> roles) {
        this(order, textKey, icon, view, roles, actor -> 0);
    }

    public boolean isFor(Actor actor) {
        return roles.stream().anyMatch(actor::has);
    }
}
