package io.callboard.app.rulebook;

import com.vaadin.flow.component.UI;
import io.callboard.app.parts.StatusChip;
import io.callboard.app.parts.Tone;
import io.callboard.rulebook.RuleStatus;

/** The states of a version in the house's colours. */
final class RuleTone {
    private RuleTone() {}

    static StatusChip chip(RuleStatus status) {
        var tone =
                switch (status) {
                    case DRAFT, RETIRED -> Tone.NOT_BEGUN;
                    case SUBMITTED -> Tone.NEEDS_SOMEONE;
                    case APPROVED, SCHEDULED -> Tone.UNDER_WAY;
                    case ACTIVE -> Tone.DONE;
                    case REJECTED -> Tone.BAD;
                };
        return new StatusChip(tone, UI.getCurrent().getTranslation("rulebook.status." + status));
    }
}
