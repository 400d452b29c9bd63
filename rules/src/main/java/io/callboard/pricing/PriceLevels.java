package io.callboard.pricing;

import static io.callboard.rulebook.Column.Role.CONDITION;

import io.callboard.rulebook.Column;
import io.callboard.rulebook.Column.Type;
import io.callboard.rulebook.RuleFamily;
import java.util.List;

/**
 * What a zone costs and what is taken off when: every row that holds counts. Nothing is ever added to a published price
 * (明码标价和禁止价格欺诈规定 art. 8, 2022). Default rows: T-6.
 */
public final class PriceLevels {
    public static final String RULE_SET = "price-levels";

    public static final RuleFamily FAMILY = RuleFamily.collect(
                    RULE_SET,
                    PriceLevels.class,
                    List.of(
                            Column.condition("zone", "zone", Type.TEXT),
                            Column.condition("occupancyPercent", "sold", Type.PERCENT),
                            Column.condition("hoursBeforeShow", "hours before curtain", Type.HOURS),
                            Column.condition("hoursSinceOnSale", "hours since on sale", Type.HOURS),
                            Column.condition("weekdayMatinee", "weekday matinee", Type.BOOLEAN),
                            Column.choice(CONDITION, "concession", "concession", Concession.class),
                            Column.outcome("priceFen", "price", Type.MONEY),
                            Column.outcome("adjustPercent", "adjusted by", Type.PERCENT),
                            Column.outcome("floorPercent", "never below, of the price", Type.PERCENT),
                            Column.outcome("proofAtEntry", "proof at entry", Type.BOOLEAN)))
            .forBuyers();

    /** Who pays less. */
    public enum Concession {
        NONE,
        STUDENT,
        SENIOR,
        DISABLED
    }

    private PriceLevels() {}
}
