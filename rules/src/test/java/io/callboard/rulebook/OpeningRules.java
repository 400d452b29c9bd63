package io.callboard.rulebook;

import io.callboard.realname.RealNameLimits;
import io.callboard.refund.RefundEligibility;
import io.callboard.sale.PublicQuota;
import io.callboard.sale.SaleLimits;
import io.callboard.show.ApprovalRouting;
import java.util.List;

/** The rulebook that the house opens with, compiled once for all tests. */
public final class OpeningRules {
    public static final Rulebook RULEBOOK = new Rulebook(new DefaultTables(List.of(
            RefundEligibility.FAMILY,
            RealNameLimits.FAMILY,
            ApprovalRouting.FAMILY,
            PublicQuota.FAMILY,
            SaleLimits.FAMILY)));

    private OpeningRules() {}
}
