package io.callboard.sale;

import io.callboard.rulebook.Column;
import io.callboard.rulebook.Column.Type;
import io.callboard.rulebook.Decision;
import io.callboard.rulebook.RuleFamily;
import io.callboard.rulebook.Rulebook;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** How many of the approved seats must be sold to the public. Default rows: T-5 (85 % from 5,000, else 70 %). */
public final class PublicQuota {
    public static final String RULE_SET = "public-quota";

    public static final RuleFamily FAMILY = RuleFamily.first(
            RULE_SET,
            PublicQuota.class,
            List.of(
                    Column.condition("approvedCapacity", "approved audience", Type.NUMBER),
                    Column.outcome("minPublicPercent", "least public share", Type.PERCENT),
                    Column.outcome("bindHoursBefore", "remainder bound hours before", Type.HOURS)));

    /** Seats on public sale against the approved number; kept says whether the share suffices. */
    public record Share(int publicSeats, int approvedCapacity, int leastPercent, int leastSeats, Decision trace) {
        public boolean isKept() {
            return publicSeats >= leastSeats;
        }

        /** The share in whole percent, rounded down: 84.99 is not 85. */
        public int percent() {
            return approvedCapacity == 0 ? 0 : Math.min(100, (int) (publicSeats * 100L / approvedCapacity));
        }
    }

    private final Rulebook rulebook;

    public PublicQuota(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** How long before the curtain seats that are not for the public are bound to persons, or are the public's again. */
    public Duration boundBefore(int approvedCapacity, LocalDate on) {
        var decision = rulebook.decide(RULE_SET, Map.of("approvedCapacity", approvedCapacity), on);
        return Duration.ofMinutes(decision.decimal("bindHoursBefore")
                .multiply(BigDecimal.valueOf(60))
                .longValue());
    }

    public Share share(int publicSeats, int approvedCapacity, LocalDate on) {
        var decision = rulebook.decide(RULE_SET, Map.of("approvedCapacity", approvedCapacity), on);
        int least = decision.whole("minPublicPercent");
        int leastSeats = (int) ((approvedCapacity * (long) least + 99) / 100);
        return new Share(publicSeats, approvedCapacity, least, leastSeats, decision);
    }
}
