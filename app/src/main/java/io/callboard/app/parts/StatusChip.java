package io.callboard.app.parts;

import com.vaadin.flow.component.html.Span;

/** A state as icon and word. */
public final class StatusChip extends Span {
    private static final long serialVersionUID = 1L;

    public StatusChip(Tone tone, String word) {
        addClassNames("chip", tone.cssClass());
        var icon = tone.icon().create();
        icon.getElement().setAttribute("aria-hidden", "true");
        add(icon, new Span(word));
    }
}
