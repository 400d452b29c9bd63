package io.callboard.db.refund;

import static java.util.stream.Collectors.groupingBy;

import io.callboard.db.Json;
import io.callboard.db.refund.RefundMapper.LineRow;
import io.callboard.db.refund.RefundMapper.Row;
import io.callboard.kernel.Cny;
import io.callboard.kernel.Page;
import io.callboard.kernel.Paging;
import io.callboard.kernel.ShowCode;
import io.callboard.kernel.TicketCode;
import io.callboard.refund.Refund;
import io.callboard.refund.Refund.Verdict;
import io.callboard.refund.RefundLine;
import io.callboard.refund.RefundStatus;
import io.callboard.refund.Refunds;
import io.callboard.rulebook.Decision;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class SqlRefunds implements Refunds {
    private static final String COMMA = ",";

    private final RefundMapper refunds;

    SqlRefunds(RefundMapper refunds) {
        this.refunds = refunds;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Refund refund) {
        refunds.insert(new Row(
                refund.refundNo(),
                refund.orderNo(),
                refund.showCode().value(),
                refund.principal(),
                refund.requestedBy(),
                refund.cause(),
                refund.route(),
                refund.status(),
                String.join(COMMA, refund.evidence()),
                refund.overrideReason(),
                refund.requestedAt(),
                null,
                null,
                null));
        refund.lines().forEach(line -> refunds.insertLine(row(refund.refundNo(), line)));
    }

    private static LineRow row(String refundNo, RefundLine line) {
        return new LineRow(
                refundNo,
                line.ticket().value(),
                line.seatCode(),
                line.outcome(),
                line.was(),
                Cny.fen(line.paid()),
                Cny.fen(line.fee()),
                Cny.fen(line.payout()),
                Json.write(line.decision()));
    }

    @Override
    public Optional<Refund> find(String refundNo) {
        return Optional.ofNullable(refunds.find(refundNo))
                .map(row -> withLines(List.of(row)).get(0));
    }

    @Override
    public Optional<Refund> findForChange(String refundNo) {
        return Optional.ofNullable(refunds.findForChange(refundNo))
                .map(row -> withLines(List.of(row)).get(0));
    }

    @Override
    public Page<Refund> list(Filter filter, Paging paging) {
        var rows = refunds.list(filter, paging.after(), paging.limit());
        var page = Page.of(rows, paging.size(), Row::refundNo);
        return new Page<>(withLines(page.items()), page.next());
    }

    @Override
    public List<Refund> ofOrder(String orderNo) {
        return withLines(refunds.ofOrder(orderNo));
    }

    @Override
    public boolean move(String refundNo, RefundStatus to) {
        return refunds.move(refundNo, to.before(), to, null) == 1;
    }

    @Override
    public boolean decide(String refundNo, RefundStatus to, Verdict verdict) {
        return refunds.move(refundNo, to.before(), to, verdict) == 1;
    }

    @Override
    public void markReturned(String refundNo, Instant at) {
        refunds.markReturned(refundNo, at);
    }

    private List<Refund> withLines(List<Row> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var lines = refunds.lines(rows.stream().map(Row::refundNo).toList()).stream()
                .collect(groupingBy(LineRow::refundNo));
        return rows.stream()
                .map(row -> refund(row, lines.getOrDefault(row.refundNo(), List.of())))
                .toList();
    }

    private static Refund refund(Row row, List<LineRow> lines) {
        return new Refund(
                row.refundNo(),
                row.orderNo(),
                new ShowCode(row.showCode()),
                row.principal(),
                row.requestedBy(),
                row.cause(),
                row.route(),
                row.status(),
                lines.stream().map(SqlRefunds::line).toList(),
                row.evidence().isEmpty()
                        ? List.of()
                        : Arrays.asList(row.evidence().split(COMMA)),
                row.overrideReason(),
                row.requestedAt(),
                verdict(row));
    }

    private static @Nullable Verdict verdict(Row row) {
        return row.decidedBy() == null || row.decidedAt() == null
                ? null
                : new Verdict(row.decidedBy(), row.decidedAt(), row.reason() == null ? "" : row.reason());
    }

    private static RefundLine line(LineRow row) {
        return new RefundLine(
                new TicketCode(row.ticketCode()),
                row.seatCode(),
                row.outcome(),
                row.was(),
                Cny.ofFen(row.paidFen()),
                Cny.ofFen(row.feeFen()),
                Cny.ofFen(row.payoutFen()),
                Json.read(row.decision(), Decision.class));
    }
}
