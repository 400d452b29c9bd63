package io.callboard.app.parts;

import com.vaadin.flow.component.Component;

/** One entry of the menu under one's own name, contributed by the feature as a bean. */
public record AccountEntry(String textKey, Class<? extends Component> view) {}
