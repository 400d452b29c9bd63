package io.callboard.refund;

import static io.callboard.rulebook.Column.Role.CONDITION;
import static io.callboard.rulebook.Column.Role.OUTCOME;

import io.callboard.kernel.Cny;
import io.callboard.rulebook.Column;
import io.callboard.rulebook.Column.Type;
import io.callboard.rulebook.Decision;
import io.callboard.rulebook.Hours;
import io.callboard.rulebook.RuleFamily;
import io.callboard.rulebook.Rulebook;
import io.callboard.rulebook.Setting;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.joda.money.Money;

/**
 * Whether a ticket may be returned, for what fee, and who must agree. One table: rows for causes that override first, then
 * the ladder for those who changed their mind. Default rows: T-2 and T-1. No national ladder exists; every row names the
 * practice that it follows.
 */
public final class RefundEligibility {
    public static final String RULE_SET = "refund-eligibility";

    public static final RuleFamily FAMILY = RuleFamily.first(
                    RULE_SET,
                    RefundEligibility.class,
                    List.of(
                            Column.choice(CONDITION, "cause", "cause", RefundCause.class),
                            Column.condition("checkedIn", "checked in", Type.BOOLEAN),
                            Column.condition("approvedCapacity", "approved audience", Type.NUMBER),
                            Column.condition("hoursSinceOnSale", "hours since on sale", Type.HOURS),
                            Column.condition("hoursBeforeShow", "hours before curtain", Type.HOURS),
                            Column.condition("paidFen", "amount asked back", Type.MONEY),
                            Column.outcome("allowed", "allowed", Type.BOOLEAN),
                            Column.outcome("feePercent", "fee", Type.PERCENT),
                            Column.choice(OUTCOME, "route", "agreed by", RefundRoute.class)))
            .forBuyers()
            .needing(said -> Boolean.FALSE.equals(said.get("allowed"))
                    ? List.of("allowed")
                    : List.of("allowed", "feePercent", "route"))
            .worth(RefundEligibility::payoutFen);

    /**
     * The facts of one ticket. Times are exact; asked back is what was paid for all tickets of the request and decides
     * who must agree; paid is what was paid for this ticket and is the base of the fee; the setting chooses rows of a venue or show.
     */
    public record Facts(
            RefundCause cause,
            boolean checkedIn,
            int approvedCapacity,
            Duration sinceOnSale,
            Duration beforeShow,
            Money paid,
            Money askedBack,
            Setting setting) {
        /** A case of which nobody knows where it plays. */
        public Facts(
                RefundCause cause,
                boolean checkedIn,
                int approvedCapacity,
                Duration sinceOnSale,
                Duration beforeShow,
                Money paid,
                Money askedBack) {
            this(cause, checkedIn, approvedCapacity, sinceOnSale, beforeShow, paid, askedBack, Setting.ANYWHERE);
        }
    }

    private final Rulebook rulebook;

    public RefundEligibility(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    public int activeVersion() {
        return rulebook.activeVersion(RULE_SET);
    }

    /** Rules by the active version. */
    public RefundRuling rule(Facts facts, LocalDate on) {
        return ruling(facts, rulebook.decide(RULE_SET, map(facts), facts.setting(), on));
    }

    /** Rules by the version frozen at purchase and by the active one; the kinder to the buyer wins, a tie the frozen. */
    public RefundRuling rule(Facts facts, int frozenVersion, LocalDate on) {
        var frozen = ruling(facts, rulebook.decide(RULE_SET, frozenVersion, map(facts), facts.setting(), on));
        if (frozenVersion == activeVersion()) {
            return frozen;
        }
        var active = rule(facts, on);
        return payout(active).isGreaterThan(payout(frozen))
                ? active.comparedWith(frozen, "ACTIVE", "The version now in force is kinder to the buyer.")
                : frozen.comparedWith(
                        active, "FROZEN", "The version frozen at purchase is as kind to the buyer or kinder.");
    }

    private static Money payout(RefundRuling ruling) {
        return ruling.fold(RefundRuling.Granted::payout, refused -> Cny.ZERO.minus(1));
    }

    private static Map<String, Object> map(Facts facts) {
        return Map.of(
                "cause", facts.cause().name(),
                "checkedIn", facts.checkedIn(),
                "approvedCapacity", facts.approvedCapacity(),
                "hoursSinceOnSale", Hours.of(facts.sinceOnSale()),
                "hoursBeforeShow", Hours.of(facts.beforeShow()),
                "paidFen", Cny.fen(facts.askedBack()));
    }

    /** What an outcome pays back of what was paid. */
    private static long payoutFen(Map<String, Object> outcome, long paidFen) {
        if (!Boolean.TRUE.equals(outcome.get("allowed"))) {
            return 0;
        }
        var paid = Cny.ofFen(paidFen);
        return Cny.fen(paid.minus(Cny.percentOf(paid, (BigDecimal) Objects.requireNonNull(outcome.get("feePercent")))));
    }

    private static RefundRuling ruling(Facts facts, Decision decision) {
        if (!decision.flag("allowed")) {
            return new RefundRuling.Refused(decision);
        }
        var fee = Cny.percentOf(facts.paid(), decision.decimal("feePercent"));
        var route = decision.choice("route", RefundRoute.class);
        return new RefundRuling.Granted(fee, facts.paid().minus(fee), route, decision);
    }
}
