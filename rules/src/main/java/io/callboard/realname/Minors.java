package io.callboard.realname;

import static io.callboard.rulebook.Column.Role.OUTCOME;

import io.callboard.rulebook.Column;
import io.callboard.rulebook.Column.Type;
import io.callboard.rulebook.RuleFamily;
import java.util.List;

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

    private Minors() {}
}
