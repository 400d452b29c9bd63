package io.callboard.sale;

import static io.callboard.rulebook.Column.Role.CONDITION;

import io.callboard.rulebook.Column;
import io.callboard.rulebook.Column.Type;
import io.callboard.rulebook.RuleFamily;
import io.callboard.rulebook.Rulebook;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** How long a seat may be locked before it is paid. Default rows: T-7. */
public final class SaleLimits {
    public static final String RULE_SET = "sale-limits";

    public static final RuleFamily FAMILY = RuleFamily.first(
            RULE_SET,
            SaleLimits.class,
            List.of(
                    Column.choice(CONDITION, "channelKind", "kind of channel", ChannelKind.class),
                    Column.condition("approvedCapacity", "approved audience", Type.NUMBER),
                    Column.outcome("lockMinutes", "minutes a lock holds", Type.NUMBER),
                    Column.outcome("seatsPerLock", "seats of one lock", Type.NUMBER)));

    public enum ChannelKind {
        ONLINE,
        COUNTER
    }

    /** How long, and how many seats at once. */
    public record Limits(Duration lockFor, int seatsPerLock) {}

    private final Rulebook rulebook;

    public SaleLimits(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    public Limits limits(ChannelKind channel, int approvedCapacity, LocalDate on) {
        var facts = Map.of("channelKind", channel.name(), "approvedCapacity", approvedCapacity);
        var decision = rulebook.decide(RULE_SET, facts, on);
        return new Limits(Duration.ofMinutes(decision.whole("lockMinutes")), decision.whole("seatsPerLock"));
    }
}
