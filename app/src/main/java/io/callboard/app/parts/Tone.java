package io.callboard.app.parts;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;

/** What a colour means, in every corner of the house; it never speaks without an icon and a word. */
public enum Tone {
    NOT_BEGUN(VaadinIcon.CIRCLE_THIN),
    UNDER_WAY(VaadinIcon.HOURGLASS),
    DONE(VaadinIcon.CHECK),
    NEEDS_SOMEONE(VaadinIcon.USER),
    BAD(VaadinIcon.EXCLAMATION);

    private final VaadinIcon icon;

    Tone(VaadinIcon icon) {
        this.icon = icon;
    }

    VaadinIcon icon() {
        return icon;
    }

    String cssClass() {
        return "tone-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
