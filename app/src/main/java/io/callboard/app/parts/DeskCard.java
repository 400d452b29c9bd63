package io.callboard.app.parts;

import com.vaadin.flow.component.Component;
import io.callboard.kernel.Actor;

/** A card on the first page after signing in, contributed by a feature as a bean: what waits, what is late, the day's figures. */
public interface DeskCard {
    int order();

    boolean isFor(Actor actor);

    Component create(Actor actor);
}
