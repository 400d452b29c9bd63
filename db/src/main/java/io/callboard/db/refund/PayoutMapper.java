package io.callboard.db.refund;

import io.callboard.refund.PayoutStatus;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface PayoutMapper {
    record Row(
            String payoutNo,
            String sourceKey,
            @Nullable String refundNo,
            String showCode,
            long amountFen,
            String method,
            String reference,
            PayoutStatus status,
            int attempts,
            @Nullable String gatewayRef,
            @Nullable String lastError,
            Instant createdAt,
            @Nullable Instant settledAt) {}

    /** Gives 1, or 0 when this source's payout is there already. */
    int insert(@Param("row") Row row);

    @Nullable
    Row find(String payoutNo);

    @Nullable
    Row bySource(String sourceKey);

    List<Row> ofRefunds(@Param("refundNos") Collection<String> refundNos);

    int move(
            @Param("payoutNo") String payoutNo,
            @Param("from") Collection<PayoutStatus> from,
            @Param("to") PayoutStatus to,
            @Param("gatewayRef") @Nullable String gatewayRef,
            @Param("error") @Nullable String error,
            @Param("settledAt") @Nullable Instant settledAt);
}
