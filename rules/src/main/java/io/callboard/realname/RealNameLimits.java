package io.callboard.realname;

import static io.callboard.rulebook.Column.Role.CONDITION;
import static io.callboard.rulebook.Column.Role.OUTCOME;

import io.callboard.hall.VenueKind;
import io.callboard.rulebook.Column;
import io.callboard.rulebook.Column.Type;
import io.callboard.rulebook.Decision;
import io.callboard.rulebook.RuleFamily;
import io.callboard.rulebook.Rulebook;
import io.callboard.rulebook.Setting;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Who must be named at purchase and how many tickets one document may hold. Default rows: T-4 (文旅市场发〔2023〕96号). */
public final class RealNameLimits {
    public static final String RULE_SET = "real-name-limits";

    public static final RuleFamily FAMILY = RuleFamily.first(
                    RULE_SET,
                    RealNameLimits.class,
                    List.of(
                            Column.condition("approvedCapacity", "approved audience", Type.NUMBER),
                            Column.choice(CONDITION, "venueKind", "kind of venue", VenueKind.class),
                            Column.choice(OUTCOME, "mode", "who is named", Mode.class),
                            Column.outcome("perId", "tickets per document", Type.NUMBER),
                            Column.outcome("perOrder", "tickets per order", Type.NUMBER),
                            Column.choice(OUTCOME, "holderChange", "change of holder", HolderChange.class)))
            .forBuyers();

    /** Who is named: nobody, the purchaser, or everybody who will come. */
    public enum Mode {
        NONE,
        PURCHASER,
        ATTENDEE
    }

    public enum HolderChange {
        FORBIDDEN,
        ONCE,
        FREE
    }

    /** What holds for a performance. */
    public record Limits(Mode mode, int perId, int perOrder, HolderChange holderChange, Decision trace) {}

    private final Rulebook rulebook;

    public RealNameLimits(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    public Limits limits(int approvedCapacity, VenueKind venueKind, Setting setting, LocalDate on) {
        var facts = Map.of("approvedCapacity", approvedCapacity, "venueKind", venueKind.name());
        var decision = rulebook.decide(RULE_SET, facts, setting, on);
        return new Limits(
                decision.choice("mode", Mode.class),
                decision.whole("perId"),
                decision.whole("perOrder"),
                decision.choice("holderChange", HolderChange.class),
                decision);
    }
}
