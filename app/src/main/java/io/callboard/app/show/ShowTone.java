package io.callboard.app.show;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import io.callboard.app.parts.StatusChip;
import io.callboard.app.parts.Tone;
import io.callboard.show.ShowStatus;

/** How a show's state is shown. */
final class ShowTone {
    private ShowTone() {}

    static Component chip(ShowStatus status) {
        var tone =
                switch (status) {
                    case DRAFT, WITHDRAWN -> Tone.NOT_BEGUN;
                    case SUBMITTED -> Tone.UNDER_WAY;
                    case APPROVED -> Tone.DONE;
                    case REJECTED -> Tone.BAD;
                };
        return new StatusChip(tone, UI.getCurrent().getTranslation("show.status." + status));
    }
}
