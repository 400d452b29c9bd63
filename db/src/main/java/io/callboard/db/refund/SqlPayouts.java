package io.callboard.db.refund;

import io.callboard.kernel.Cny;
import io.callboard.kernel.Ids;
import io.callboard.kernel.ShowCode;
import io.callboard.outbox.Outbox;
import io.callboard.refund.Payout;
import io.callboard.refund.PayoutStatus;
import io.callboard.refund.Payouts;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class SqlPayouts implements Payouts {
    private static final String KIND = "PAYOUT";

    private final PayoutMapper payouts;
    private final Outbox outbox;
    private final Clock clock;

    SqlPayouts(PayoutMapper payouts, Outbox outbox, Clock clock) {
        this.payouts = payouts;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Payout order(Due due) {
        var payoutNo = Ids.next("PO");
        var row = new PayoutMapper.Row(
                payoutNo,
                due.sourceKey(),
                due.refundNo(),
                due.showCode().value(),
                Cny.fen(due.amount()),
                due.method(),
                due.reference(),
                PayoutStatus.DUE,
                0,
                null,
                null,
                clock.instant(),
                null);
        if (payouts.insert(row) == 1) {
            outbox.put(KIND, payoutNo, payoutNo);
        }
        return payout(Objects.requireNonNull(payouts.bySource(due.sourceKey())));
    }

    @Override
    public Optional<Payout> find(String payoutNo) {
        return Optional.ofNullable(payouts.find(payoutNo)).map(SqlPayouts::payout);
    }

    @Override
    public List<Payout> of(Collection<String> refundNos) {
        return refundNos.isEmpty()
                ? List.of()
                : payouts.ofRefunds(refundNos).stream().map(SqlPayouts::payout).toList();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean orderAgain(String payoutNo) {
        if (!move(payoutNo, EnumSet.of(PayoutStatus.FAILED), PayoutStatus.DUE, null, null)) {
            return false;
        }
        var attempts = Objects.requireNonNull(payouts.find(payoutNo)).attempts();
        outbox.put(KIND, payoutNo + "/" + attempts, payoutNo);
        return true;
    }

    @Override
    public boolean move(
            String payoutNo,
            Set<PayoutStatus> from,
            PayoutStatus to,
            @Nullable String gatewayRef,
            @Nullable String error) {
        var settledAt = to.isSettled() ? clock.instant() : null;
        return payouts.move(payoutNo, from, to, gatewayRef, error, settledAt) == 1;
    }

    private static Payout payout(PayoutMapper.Row row) {
        return new Payout(
                row.payoutNo(),
                row.sourceKey(),
                row.refundNo(),
                new ShowCode(row.showCode()),
                Cny.ofFen(row.amountFen()),
                row.method(),
                row.reference(),
                row.status(),
                row.attempts(),
                row.gatewayRef(),
                row.lastError(),
                row.createdAt(),
                row.settledAt());
    }
}
