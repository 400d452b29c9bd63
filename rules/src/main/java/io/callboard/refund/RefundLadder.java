package io.callboard.refund;

import io.callboard.rulebook.Condition;
import io.callboard.rulebook.DecisionTable;
import io.callboard.rulebook.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The refund ladder as buyers are told it: the rows for those who changed their mind, for a house of some size. */
public final class RefundLadder {
    private RefundLadder() {}

    /** Each rung once, and not once for everybody who may have to agree. */
    public static List<Row> rungs(DecisionTable table, int approvedCapacity) {
        var size = BigDecimal.valueOf(approvedCapacity);
        return table.rows().stream()
                .filter(row -> isMindChanged(condition(table, row, "cause")))
                .filter(row -> condition(table, row, "approvedCapacity").holds(size))
                .filter(row -> row.outcomes()
                        .getOrDefault("route", RefundRoute.AUTO.name())
                        .equals(RefundRoute.AUTO.name()))
                .toList();
    }

    private static boolean isMindChanged(Condition cause) {
        return !(cause instanceof Condition.Any) && cause.holds(RefundCause.BUYER_CHANGED_MIND.name());
    }

    private static Condition condition(DecisionTable table, Row row, String name) {
        return table.conditions().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .map(row::condition)
                .orElse(Condition.ANY);
    }

    /** The ladder in one line of a ticket, by the hours before the curtain. */
    public static String brief(DecisionTable table, int approvedCapacity) {
        var parts = new ArrayList<String>();
        for (var row : rungs(table, approvedCapacity)) {
            var from = from(condition(table, row, "hoursBeforeShow"));
            boolean ofSaleTime = !(condition(table, row, "hoursSinceOnSale") instanceof Condition.Any);
            if (from == null
                    || ofSaleTime
                    || !Boolean.TRUE.equals(row.outcomes().get("allowed"))) {
                continue;
            }
            var fee = (BigDecimal) row.outcomes().get("feePercent");
            parts.add(from.stripTrailingZeros().toPlainString() + "小时前"
                    + (fee == null ? "0" : fee.stripTrailingZeros().toPlainString()) + "%");
        }
        return parts.isEmpty() ? "按购票时规则办理" : "退票费：开演" + String.join("、", parts) + "，此后不退";
    }

    private static @Nullable BigDecimal from(Condition hours) {
        return hours instanceof Condition.Range range ? range.from() : null;
    }
}
