package io.callboard.sale;

import io.callboard.rulebook.Column;
import io.callboard.rulebook.Column.Type;
import io.callboard.rulebook.RuleFamily;
import java.util.List;

/** Whether a ticket may be exchanged for another, and for what fee. Default rows: T-3. */
public final class ExchangeTerms {
    public static final String RULE_SET = "exchange-terms";

    public static final RuleFamily FAMILY = RuleFamily.first(
                    RULE_SET,
                    ExchangeTerms.class,
                    List.of(
                            Column.condition("approvedCapacity", "approved audience", Type.NUMBER),
                            Column.condition("exchangesSoFar", "exchanges so far", Type.NUMBER),
                            Column.condition("hoursBeforeShow", "hours before curtain", Type.HOURS),
                            Column.outcome("allowed", "allowed", Type.BOOLEAN),
                            Column.outcome("feeFen", "fee a ticket", Type.MONEY)))
            .forBuyers()
            .needing(said ->
                    Boolean.FALSE.equals(said.get("allowed")) ? List.of("allowed") : List.of("allowed", "feeFen"));

    private ExchangeTerms() {}
}
