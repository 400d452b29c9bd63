package io.callboard.app.rulebook;

import io.callboard.realname.RealNameLimits;
import io.callboard.refund.RefundEligibility;
import io.callboard.rulebook.DefaultTables;
import io.callboard.rulebook.RuleFamily;
import io.callboard.rulebook.Rulebook;
import io.callboard.sale.PublicQuota;
import io.callboard.sale.SaleLimits;
import io.callboard.show.ApprovalRouting;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rulebook and its families as the house uses them; compiled at start, not for the first buyer. */
@Configuration
class RuleBeans {
    private static final List<RuleFamily> FAMILIES = List.of(
            RefundEligibility.FAMILY,
            RealNameLimits.FAMILY,
            ApprovalRouting.FAMILY,
            PublicQuota.FAMILY,
            SaleLimits.FAMILY);

    @Bean
    Rulebook rulebook() {
        var rulebook = new Rulebook(new DefaultTables(FAMILIES));
        rulebook.warmUp(FAMILIES.stream().map(RuleFamily::ruleSet).toList());
        return rulebook;
    }

    @Bean
    RefundEligibility refundEligibility(Rulebook rulebook) {
        return new RefundEligibility(rulebook);
    }

    @Bean
    RealNameLimits realNameLimits(Rulebook rulebook) {
        return new RealNameLimits(rulebook);
    }

    @Bean
    ApprovalRouting approvalRouting(Rulebook rulebook) {
        return new ApprovalRouting(rulebook);
    }

    @Bean
    PublicQuota publicQuota(Rulebook rulebook) {
        return new PublicQuota(rulebook);
    }

    @Bean
    SaleLimits saleLimits(Rulebook rulebook) {
        return new SaleLimits(rulebook);
    }
}
