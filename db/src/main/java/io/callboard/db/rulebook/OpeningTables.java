package io.callboard.db.rulebook;

import io.callboard.db.Json;
import io.callboard.pricing.PriceLevels;
import io.callboard.realname.Minors;
import io.callboard.realname.RealNameLimits;
import io.callboard.refund.RefundEligibility;
import io.callboard.rulebook.DecisionTable;
import io.callboard.rulebook.DefaultTables;
import io.callboard.rulebook.RuleFamilies;
import io.callboard.rulebook.TableCsv;
import io.callboard.sale.PublicQuota;
import io.callboard.sale.SaleLimits;
import io.callboard.sale.exchange.ExchangeTerms;
import io.callboard.show.ApprovalRouting;
import java.util.List;

/** Every rule set, and its table as a new house has it. */
public final class OpeningTables {
    public static final RuleFamilies FAMILIES = new RuleFamilies(List.of(
            PriceLevels.FAMILY,
            RefundEligibility.FAMILY,
            ExchangeTerms.FAMILY,
            RealNameLimits.FAMILY,
            Minors.FAMILY,
            PublicQuota.FAMILY,
            SaleLimits.FAMILY,
            ApprovalRouting.FAMILY));

    private OpeningTables() {}

    public static List<DecisionTable> all() {
        return FAMILIES.all().stream().map(DefaultTables::of).toList();
    }

    /** The columns as a version keeps them. */
    public static String columns(DecisionTable table) {
        return Json.write(table.columns());
    }

    /** The rows as a version keeps them. */
    public static String rows(DecisionTable table) {
        return new TableCsv(table.columns()).write(table.rows());
    }
}
