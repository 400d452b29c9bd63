package io.callboard.db.refund;

import static org.assertj.core.api.Assertions.assertThat;

import io.callboard.db.DatabaseTest;
import io.callboard.kernel.Cny;
import io.callboard.kernel.Ids;
import io.callboard.kernel.Paging;
import io.callboard.kernel.ShowCode;
import io.callboard.kernel.TicketCode;
import io.callboard.refund.PayoutStatus;
import io.callboard.refund.Payouts;
import io.callboard.refund.Refund;
import io.callboard.refund.Refund.Verdict;
import io.callboard.refund.RefundCause;
import io.callboard.refund.RefundLine;
import io.callboard.refund.RefundLine.Outcome;
import io.callboard.refund.RefundRoute;
import io.callboard.refund.RefundStatus;
import io.callboard.refund.Refunds;
import io.callboard.rulebook.Decision;
import io.callboard.sale.TicketStatus;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RefundsIT extends DatabaseTest {
    private static final ShowCode SWAN_LAKE = new ShowCode("110101001012612240001");
    private static final Instant NOON = Instant.parse("2026-11-27T04:00:00Z");

    @Autowired
    Refunds refunds;

    @Autowired
    Payouts payouts;

    private static Refund refund(String orderNo) {
        var decision = new Decision(
                "refund-eligibility",
                1,
                "d1",
                "RF-32",
                "a week before",
                Map.of("feePercent", "10"),
                Map.of("cause", "BUYER_CHANGED_MIND"),
                null);
        var line = new RefundLine(
                TicketCode.next(SWAN_LAKE, new Random(7)),
                "S-01-01",
                Outcome.AUTO,
                TicketStatus.VALID,
                Cny.ofFen(68_000),
                Cny.ofFen(6_800),
                Cny.ofFen(61_200),
                decision);
        return new Refund(
                Ids.next("RF"),
                orderNo,
                SWAN_LAKE,
                "CHANNEL:WEB",
                "STAFF:finance",
                RefundCause.BUYER_CHANGED_MIND,
                RefundRoute.AUTO,
                RefundStatus.REQUESTED,
                List.of(line),
                List.of("FL1", "FL2"),
                null,
                NOON,
                null);
    }

    @Test
    void a_refund_comes_back_as_it_was_written() {
        var refund = refund("OD1");
        refunds.add(refund);

        assertThat(refunds.find(refund.refundNo())).contains(refund);
        assertThat(refunds.ofOrder("OD1")).containsExactly(refund);
    }

    @Test
    void a_channel_finds_its_own_by_state() {
        var refund = refund("OD2");
        refunds.add(refund);

        var own = new Refunds.Filter("CHANNEL:WEB", RefundStatus.REQUESTED, SWAN_LAKE);
        var others = new Refunds.Filter("CHANNEL:APP", RefundStatus.REQUESTED, SWAN_LAKE);
        assertThat(refunds.list(own, Paging.first(5)).items()).contains(refund);
        assertThat(refunds.list(others, Paging.first(5)).items()).isEmpty();
    }

    @Test
    void a_refund_is_decided_once() {
        var refund = refund("OD3");
        refunds.add(refund);
        var no = new Verdict("chen", NOON, "No proof");

        assertThat(refunds.decide(refund.refundNo(), RefundStatus.REJECTED, no)).isTrue();
        assertThat(refunds.decide(refund.refundNo(), RefundStatus.APPROVED, new Verdict("wang", NOON, "")))
                .isFalse();
        assertThat(refunds.find(refund.refundNo()).orElseThrow().verdict()).isEqualTo(no);
    }

    @Test
    void a_payout_is_ordered_once_for_its_source_and_again_only_when_it_was_refused() {
        var due = new Payouts.Due("REFUND:RF9", "RF9", SWAN_LAKE, Cny.ofFen(61_200), "CHANNEL", "PAY-1");
        var first = payouts.order(due);
        var second = payouts.order(due);

        assertThat(second).isEqualTo(first);
        assertThat(payouts.orderAgain(first.payoutNo())).isFalse();
        assertThat(payouts.move(first.payoutNo(), EnumSet.of(PayoutStatus.DUE), PayoutStatus.FAILED, null, "NO_FUNDS"))
                .isTrue();
        assertThat(payouts.orderAgain(first.payoutNo())).isTrue();
        assertThat(payouts.of(List.of("RF9"))).singleElement().satisfies(payout -> assertThat(payout.status())
                .isEqualTo(PayoutStatus.DUE));
    }
}
