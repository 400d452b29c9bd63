package io.callboard.app.refund;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import io.callboard.app.parts.StatusChip;
import io.callboard.app.parts.Tone;
import io.callboard.refund.PayoutStatus;
import io.callboard.refund.RefundStatus;

/** How a refund's and a payout's state are shown. */
final class RefundTone {
    private RefundTone() {}

    static Component chip(RefundStatus status) {
        return new StatusChip(tone(status), word("refund.status." + status));
    }

    static Component chip(PayoutStatus status) {
        return new StatusChip(tone(status), word("refund.payout." + status));
    }

    private static Tone tone(RefundStatus status) {
        return switch (status) {
            case REQUESTED -> Tone.NEEDS_SOMEONE;
            case APPROVED, PAYING -> Tone.UNDER_WAY;
            case DONE -> Tone.DONE;
            case WITHDRAWN -> Tone.NOT_BEGUN;
            case REJECTED, FAILED -> Tone.BAD;
        };
    }

    private static Tone tone(PayoutStatus status) {
        return switch (status) {
            case DUE, SENT -> Tone.UNDER_WAY;
            case UNKNOWN -> Tone.NEEDS_SOMEONE;
            case PAID, MANUAL -> Tone.DONE;
            case FAILED -> Tone.BAD;
        };
    }

    private static String word(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
