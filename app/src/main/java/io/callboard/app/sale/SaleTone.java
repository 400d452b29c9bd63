package io.callboard.app.sale;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import io.callboard.app.parts.StatusChip;
import io.callboard.app.parts.Tone;
import io.callboard.sale.OrderStatus;
import io.callboard.sale.TicketStatus;

/** How an order's and a ticket's state are shown. */
final class SaleTone {
    private SaleTone() {}

    static Component chip(OrderStatus status) {
        var tone =
                switch (status) {
                    case PAID -> Tone.DONE;
                    case PARTLY_RETURNED -> Tone.UNDER_WAY;
                    case RETURNED -> Tone.NOT_BEGUN;
                };
        return new StatusChip(tone, UI.getCurrent().getTranslation("sale.order." + status));
    }

    static Component chip(TicketStatus status) {
        var tone =
                switch (status) {
                    case VALID, CHECKED_IN -> Tone.DONE;
                    case FROZEN -> Tone.NEEDS_SOMEONE;
                    case EXCHANGED, VOIDED, EXPIRED, RETURNED -> Tone.NOT_BEGUN;
                };
        return new StatusChip(tone, UI.getCurrent().getTranslation("sale.ticket." + status));
    }
}
