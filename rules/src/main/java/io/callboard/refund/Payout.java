package io.callboard.refund;

import io.callboard.kernel.ShowCode;
import java.time.Instant;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Money that goes back the way it came, once. Its number is the key that the gateway knows it by. */
public record Payout(
        String payoutNo,
        String sourceKey,
        @Nullable String refundNo,
        ShowCode showCode,
        Money amount,
        String method,
        String reference,
        PayoutStatus status,
        int attempts,
        @Nullable String gatewayRef,
        @Nullable String lastError,
        Instant createdAt,
        @Nullable Instant settledAt) {}
