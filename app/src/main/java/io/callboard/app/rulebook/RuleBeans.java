package io.callboard.app.rulebook;

import io.callboard.db.rulebook.OpeningTables;
import io.callboard.pricing.PriceLevels;
import io.callboard.realname.Minors;
import io.callboard.realname.RealNameLimits;
import io.callboard.refund.RefundEligibility;
import io.callboard.rulebook.CompiledTables;
import io.callboard.rulebook.RuleFamilies;
import io.callboard.rulebook.RuleTables;
import io.callboard.rulebook.Rulebook;
import io.callboard.sale.PublicQuota;
import io.callboard.sale.SaleLimits;
import io.callboard.sale.exchange.ExchangeTerms;
import io.callboard.show.ApprovalRouting;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rulebook and its families as the house uses them. */
@Configuration
class RuleBeans {
    @Bean
    RuleFamilies ruleFamilies() {
        return OpeningTables.FAMILIES;
    }

    @Bean
    CompiledTables compiledTables() {
        return new CompiledTables();
    }

    @Bean
    Rulebook rulebook(RuleTables tables, CompiledTables compiled) {
        return new Rulebook(tables, compiled);
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

    @Bean
    PriceLevels priceLevels(Rulebook rulebook) {
        return new PriceLevels(rulebook);
    }

    @Bean
    Minors minors(Rulebook rulebook) {
        return new Minors(rulebook);
    }

    @Bean
    ExchangeTerms exchangeTerms(Rulebook rulebook) {
        return new ExchangeTerms(rulebook);
    }
}
