package io.callboard.refund;

import io.callboard.kernel.ShowCode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The payouts of the house. */
public interface Payouts {
    /** What is owed and where it came from; the source key makes it once however often it is ordered. */
    record Due(
            String sourceKey,
            @Nullable String refundNo,
            ShowCode showCode,
            Money amount,
            String method,
            String reference) {}

    /** Orders a payout in the running transaction and puts it into the outbox, or finds the one that was ordered. */
    Payout order(Due due);

    Optional<Payout> find(String payoutNo);

    List<Payout> of(Collection<String> refundNos);

    /** Puts a payout that was refused back to due and into the outbox; says whether it was refused. */
    boolean orderAgain(String payoutNo);

    /** Moves it on if it is in one of these states; says whether it was. */
    boolean move(
            String payoutNo,
            Set<PayoutStatus> from,
            PayoutStatus to,
            @Nullable String gatewayRef,
            @Nullable String error);
}
