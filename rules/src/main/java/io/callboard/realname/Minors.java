package io.callboard.realname;

import static io.callboard.rulebook.Column.Role.OUTCOME;

import io.callboard.rulebook.Column;
import io.callboard.rulebook.Column.Type;
import io.callboard.rulebook.Decision;
import io.callboard.rulebook.RuleFamily;
import io.callboard.rulebook.Rulebook;
import io.callboard.rulebook.Setting;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Whether and how children come in, and whose consent is needed. Default rows: T-8; below 14 always 个人信息保护法 art. 31. */
public final class Minors {
    public static final String RULE_SET = "minors";

    public static final RuleFamily FAMILY = RuleFamily.first(
                    RULE_SET,
                    Minors.class,
                    List.of(
                            Column.condition("performanceType", "type of performance", Type.TEXT),
                            Column.condition("ageYears", "age in years", Type.NUMBER),
                            Column.condition("heightCm", "height in cm", Type.NUMBER),
                            Column.choice(OUTCOME, "entry", "entry", Entry.class),
                            Column.outcome("guardianConsent", "consent of a guardian", Type.BOOLEAN)))
            .forBuyers();

    /** How somebody comes in. */
    public enum Entry {
        NO_ENTRY,
        FREE_WITH_GUARDIAN,
        OWN_TICKET
    }

    /** How somebody of an age comes in, and whether a guardian is named for them. */
    public record Ruling(Entry entry, boolean guardianConsent, Decision trace) {}

    /**
     * The height that a sale assumes, in cm: nobody is measured there, so whoever is sold a ticket is taken to be tall enough
     * to need one; the entrance sees.
     */
    private static final int ASSUMED_HEIGHT = 120;

    private final Rulebook rulebook;

    public Minors(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** Rules at the sale for somebody who will be of this age on the day. */
    public Ruling rule(String performanceType, int ageYears, Setting setting, LocalDate on) {
        var facts = Map.<String, Object>of(
                "performanceType", performanceType, "ageYears", ageYears, "heightCm", ASSUMED_HEIGHT);
        var decision = rulebook.decide(RULE_SET, facts, setting, on);
        return new Ruling(decision.choice("entry", Entry.class), decision.flag("guardianConsent"), decision);
    }
}
