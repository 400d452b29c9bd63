package io.callboard.app.http;

import io.callboard.kernel.Refusal;
import io.callboard.kernel.ShowCode;
import io.callboard.kernel.TicketCode;

/** Codes in addresses and bodies: what is no code at all is not found. */
public final class Codes {
    private Codes() {}

    public static ShowCode show(String code) {
        if (!ShowCode.isValid(code)) {
            throw Refusal.notFound("performance", code).asException();
        }
        return new ShowCode(code);
    }

    public static TicketCode ticket(String code) {
        if (!TicketCode.isValid(code)) {
            throw Refusal.notFound("ticket", code).asException();
        }
        return new TicketCode(code);
    }
}
