package io.callboard.app.pricing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import io.callboard.app.parts.StatusChip;
import io.callboard.app.parts.Tone;
import io.callboard.show.PerformanceStatus;

/** How a performance's state is shown. */
final class PerformanceTone {
    private PerformanceTone() {}

    static Component chip(PerformanceStatus status) {
        return new StatusChip(tone(status), word(status));
    }

    static String word(PerformanceStatus status) {
        return UI.getCurrent().getTranslation("pricing.status." + status);
    }

    private static Tone tone(PerformanceStatus status) {
        return switch (status) {
            case PLANNED, APPROVED -> Tone.NOT_BEGUN;
            case SCHEDULED, ON_SALE, SALE_CLOSED -> Tone.UNDER_WAY;
            case SUSPENDED, POSTPONED -> Tone.NEEDS_SOMEONE;
            case CANCELLED -> Tone.BAD;
            case ENDED, SETTLED -> Tone.DONE;
        };
    }
}
