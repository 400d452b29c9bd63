package io.callboard.show;

import static io.callboard.rulebook.Column.Role.CONDITION;
import static io.callboard.rulebook.Column.Role.OUTCOME;

import io.callboard.hall.VenueKind;
import io.callboard.rulebook.Column;
import io.callboard.rulebook.Column.Type;
import io.callboard.rulebook.Decision;
import io.callboard.rulebook.RuleFamily;
import io.callboard.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Which authority approves a show, how long before it is filed, and who else must agree. Default rows: T-10. */
public final class ApprovalRouting {
    public static final String RULE_SET = "approval-routing";

    public static final RuleFamily FAMILY = RuleFamily.first(
            RULE_SET,
            ApprovalRouting.class,
            List.of(
                    Column.choice(CONDITION, "origin", "origin of performers", Origin.class),
                    Column.condition("expectedAudience", "expected audience", Type.NUMBER),
                    Column.choice(CONDITION, "venueKind", "kind of venue", VenueKind.class),
                    Column.condition("temporaryStage", "temporary stage", Type.BOOLEAN),
                    Column.choice(OUTCOME, "authority", "authority", Authority.class),
                    Column.outcome("fileBeforeDays", "file days before", Type.NUMBER),
                    Column.outcome("decisionDays", "decision within days", Type.NUMBER),
                    Column.outcome("safetyReview", "safety review", Type.BOOLEAN),
                    Column.choice(OUTCOME, "policePermit", "police permit", Permit.class),
                    Column.outcome("stageCertificate", "stage certificate", Type.BOOLEAN)));

    /** Who approves. */
    public enum Authority {
        COUNTY_CULTURE,
        PROVINCE_CULTURE,
        STATE_DESIGNATED
    }

    /** Which police office permits a large gathering, if one must. */
    public enum Permit {
        NONE,
        COUNTY,
        CITY
    }

    /** The facts: the deciding origin of the cast, the largest expected audience of a performance, the venue, the stage. */
    public record Facts(Origin origin, int expectedAudience, VenueKind venueKind, boolean temporaryStage) {}

    /** The way a show goes. */
    public record Route(
            Authority authority,
            int fileBeforeDays,
            int decisionDays,
            boolean safetyReview,
            Permit policePermit,
            boolean stageCertificate,
            Decision trace) {}

    private final Rulebook rulebook;

    public ApprovalRouting(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    public Route route(Facts facts, LocalDate on) {
        var decision = rulebook.decide(
                RULE_SET,
                Map.of(
                        "origin", facts.origin().name(),
                        "expectedAudience", facts.expectedAudience(),
                        "venueKind", facts.venueKind().name(),
                        "temporaryStage", facts.temporaryStage()),
                on);
        return new Route(
                decision.choice("authority", Authority.class),
                decision.whole("fileBeforeDays"),
                decision.whole("decisionDays"),
                decision.flag("safetyReview"),
                decision.choice("policePermit", Permit.class),
                decision.flag("stageCertificate"),
                decision);
    }
}
