package io.callboard.sale.exchange;

import io.callboard.kernel.Cny;
import io.callboard.rulebook.Column;
import io.callboard.rulebook.Column.Type;
import io.callboard.rulebook.Decision;
import io.callboard.rulebook.Hours;
import io.callboard.rulebook.RuleFamily;
import io.callboard.rulebook.Rulebook;
import io.callboard.rulebook.Setting;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;

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

    /** Whether a ticket may be exchanged, and for what fee. */
    public record Ruling(boolean allowed, Money fee, Decision trace) {}

    private final Rulebook rulebook;

    public ExchangeTerms(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    public Ruling rule(int approvedCapacity, int exchangesSoFar, Duration beforeShow, Setting setting, LocalDate on) {
        var facts = Map.<String, Object>of(
                "approvedCapacity", approvedCapacity,
                "exchangesSoFar", exchangesSoFar,
                "hoursBeforeShow", Hours.of(beforeShow));
        var decision = rulebook.decide(RULE_SET, facts, setting, on);
        return decision.flag("allowed")
                ? new Ruling(true, Cny.ofFen(decision.decimal("feeFen").longValueExact()), decision)
                : new Ruling(false, Cny.ZERO, decision);
    }
}
