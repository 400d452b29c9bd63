package io.callboard.app.statutory;

import io.callboard.app.parts.Tone;
import io.callboard.statutory.ReturnRow;
import io.callboard.statutory.ReturnStatus;
import io.callboard.statutory.StatutoryReturn;

/** How a return stands, as one colour and one word: delivered is done, late or failed is bad, unsigned needs someone. */
record ReturnState(Tone tone, String textKey) {
    static ReturnState of(ReturnRow row) {
        return of(row.status(), row.deliveredAt() != null, row.late());
    }

    static ReturnState of(StatutoryReturn one) {
        return of(one.status(), one.isDelivered(), one.late());
    }

    static ReturnState of(ReturnStatus status, boolean delivered, boolean late) {
        if (status == ReturnStatus.SUPERSEDED) {
            return new ReturnState(Tone.NOT_BEGUN, "returns.state.superseded");
        }
        if (delivered) {
            return new ReturnState(Tone.DONE, late ? "returns.state.deliveredLate" : "returns.state.delivered");
        }
        if (status == ReturnStatus.FAILED_CHECK) {
            return new ReturnState(Tone.BAD, "returns.state.failed");
        }
        if (late) {
            boolean unsigned = status == ReturnStatus.CHECKED;
            return new ReturnState(Tone.BAD, unsigned ? "returns.state.lateUnsigned" : "returns.state.late");
        }
        return switch (status) {
            case CHECKED -> new ReturnState(Tone.NEEDS_SOMEONE, "returns.state.checked");
            case SIGNED_OFF -> new ReturnState(Tone.UNDER_WAY, "returns.state.signedOff");
            case ISSUED -> new ReturnState(Tone.UNDER_WAY, "returns.state.issued");
            default -> new ReturnState(Tone.UNDER_WAY, "returns.state.drawingUp");
        };
    }

    boolean wantsSomebody() {
        return tone == Tone.BAD || tone == Tone.NEEDS_SOMEONE;
    }
}
