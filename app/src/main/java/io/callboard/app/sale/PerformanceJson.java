package io.callboard.app.sale;

import io.callboard.kernel.ShowCode;
import io.callboard.realname.RealNameLimits.Mode;
import io.callboard.show.PerformanceStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A performance as the contract shows it to staff and channels. */
record PerformanceJson(
        String showCode,
        String showId,
        String title,
        String hallCode,
        Instant curtainAt,
        PerformanceStatus status,
        List<Level> priceLevels,
        RealName realName,
        List<Rung> refundLadder,
        @Nullable Instant saleStartsAt,
        @Nullable Instant saleEndsAt,
        int approvedCapacity,
        int publicSharePercent,
        @Nullable String successor,
        @Nullable String predecessor) {

    /** The published price, what is to be paid now, and what those pay to whom a concession is made. */
    record Level(String level, String name, long priceFen, long dueFen, Map<String, Long> concessionsFen) {}

    record RealName(Mode mode, int perId, int perOrder) {}

    /** One row of the refund ladder for those who changed their mind, as a buyer must be told before buying. */
    record Rung(String row, String clause, boolean allowed, @Nullable BigDecimal feePercent) {}

    static @Nullable String text(@Nullable ShowCode code) {
        return code == null ? null : code.value();
    }
}
