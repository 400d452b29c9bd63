package io.callboard.refund;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RefundStatusTest {
    /** Asks for one state after the other; those that may not follow are ignored, as the conditional writes do. */
    @Property
    void however_people_and_gateways_act_no_refund_leaves_its_end(@ForAll List<RefundStatus> asked) {
        var now = RefundStatus.REQUESTED;
        var way = new ArrayList<RefundStatus>();
        for (var next : asked) {
            if (next.before().contains(now)) {
                now = next;
                way.add(next);
            }
        }
        assertThat(way.stream().filter(RefundStatus::isOver)).hasSizeLessThanOrEqualTo(1);
        assertThat(way.stream().filter(each -> each == RefundStatus.APPROVED)).hasSizeLessThanOrEqualTo(1);
        assertThat(way).doesNotContainSequence(RefundStatus.REJECTED, RefundStatus.PAYING);
    }

    @Test
    void nothing_is_paid_that_nobody_granted() {
        assertThat(RefundStatus.PAYING.before()).containsOnly(RefundStatus.APPROVED, RefundStatus.FAILED);
        assertThat(RefundStatus.DONE.before())
                .containsOnly(RefundStatus.APPROVED, RefundStatus.PAYING, RefundStatus.FAILED);
    }
}
