package io.callboard.rulebook;

import io.callboard.kernel.Refusal;
import java.util.List;
import java.util.Optional;

/** Every rule set that the house knows, in the order in which people read them. */
public record RuleFamilies(List<RuleFamily> all) {
    public RuleFamilies {
        all = List.copyOf(all);
    }

    public Optional<RuleFamily> find(String ruleSet) {
        return all.stream().filter(family -> family.ruleSet().equals(ruleSet)).findFirst();
    }

    /** Refuses an unknown one. */
    public RuleFamily get(String ruleSet) {
        return find(ruleSet)
                .orElseThrow(() -> Refusal.notFound("rule set", ruleSet).asException());
    }
}
