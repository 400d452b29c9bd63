package io.callboard.rulebook;

import io.callboard.pricing.PriceLevels;
import io.callboard.realname.Minors;
import io.callboard.realname.RealNameLimits;
import io.callboard.refund.RefundEligibility;
import io.callboard.sale.PublicQuota;
import io.callboard.sale.SaleLimits;
import io.callboard.sale.exchange.ExchangeTerms;
import io.callboard.show.ApprovalRouting;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rulebook that the house opens with, compiled once for all tests. */
public final class OpeningRules {
    public static final List<RuleFamily> FAMILIES = List.of(
            PriceLevels.FAMILY,
            RefundEligibility.FAMILY,
            ExchangeTerms.FAMILY,
            RealNameLimits.FAMILY,
            Minors.FAMILY,
            PublicQuota.FAMILY,
            SaleLimits.FAMILY,
            ApprovalRouting.FAMILY);

    public static final Rulebook RULEBOOK = new Rulebook(new Opening(), new CompiledTables());

    private OpeningRules() {}

    private static final class Opening implements RuleTables {
        private final Map<String, DecisionTable> tables = FAMILIES.stream()
                .map(DefaultTables::of)
                .collect(Collectors.toUnmodifiableMap(DecisionTable::ruleSet, Function.identity()));

        @Override
        public DecisionTable active(String ruleSet) {
            return tables.get(ruleSet);
        }

        @Override
        public DecisionTable version(String ruleSet, int version) {
            return tables.get(ruleSet);
        }
    }
}
