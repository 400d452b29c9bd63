package io.callboard.processes.sale;

import io.callboard.kernel.CipherSuite;
import io.callboard.sale.Ticket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** What a ticket's QR code holds: its code and the house's signature over it, so that a gate can check it offline. */
@Component
public class TicketQr {
    private static final String PREFIX = "CB1.";

    private final CipherSuite ciphers;

    TicketQr(CipherSuite ciphers) {
        this.ciphers = ciphers;
    }

    public String of(Ticket ticket) {
        var text = PREFIX + ticket.code().value();
        var signature = ciphers.sign(text.getBytes(StandardCharsets.US_ASCII));
        return text + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    }
}
