package io.callboard.db.refund;

import io.callboard.refund.Refund.Verdict;
import io.callboard.refund.RefundCause;
import io.callboard.refund.RefundLine.Outcome;
import io.callboard.refund.RefundRoute;
import io.callboard.refund.RefundStatus;
import io.callboard.refund.Refunds;
import io.callboard.sale.TicketStatus;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface RefundMapper {
    record Row(
            String refundNo,
            String orderNo,
            String showCode,
            String principal,
            String requestedBy,
            RefundCause cause,
            RefundRoute route,
            RefundStatus status,
            String evidence,
            @Nullable String overrideReason,
            Instant requestedAt,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String reason) {}

    record LineRow(
            String refundNo,
            String ticketCode,
            String seatCode,
            Outcome outcome,
            TicketStatus was,
            long paidFen,
            long feeFen,
            long payoutFen,
            String decision) {}

    void insert(@Param("row") Row row);

    void insertLine(@Param("row") LineRow row);

    @Nullable
    Row find(String refundNo);

    @Nullable
    Row findForChange(String refundNo);

    List<Row> list(
            @Param("filter") Refunds.Filter filter,
            @Param("before") @Nullable String before,
            @Param("limit") int limit);

    List<Row> ofOrder(String orderNo);

    List<LineRow> lines(@Param("refundNos") Collection<String> refundNos);

    int move(
            @Param("refundNo") String refundNo,
            @Param("from") Collection<RefundStatus> from,
            @Param("to") RefundStatus to,
            @Param("verdict") @Nullable Verdict verdict);

    int markReturned(@Param("refundNo") String refundNo, @Param("at") Instant at);
}
