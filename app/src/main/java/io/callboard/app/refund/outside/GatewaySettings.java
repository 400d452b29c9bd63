package io.callboard.app.refund.outside;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Where the payment gateway is and what it knows us by; without an address nothing is paid out and all payouts wait. */
public record GatewaySettings(@Nullable URI address, String token, Duration patience) {
    @Override
    public String toString() {
        return "GatewaySettings(" + address + ")";
    }
}
