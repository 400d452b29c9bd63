package io.callboard.processes.rulebook;

import io.callboard.kernel.Actor;
import io.callboard.rulebook.RuleStatus;
import io.callboard.rulebook.RuleVersion;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the diagram of a rule change does by itself. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RuleChangeSteps {
    private final RuleRoom room;
    private final RuleChanges.Activation activation;

    RuleChangeSteps(RuleRoom room, RuleChanges.Activation activation) {
        this.room = room;
        this.activation = activation;
    }

    /** The planned moment has come; a version that decides already is left alone. */
    public void activate(String key) {
        var version = find(key);
        if (version.status() == RuleStatus.SCHEDULED) {
            activation.now(Actor.system(), version, "");
        }
    }

    private RuleVersion find(String key) {
        int cut = key.lastIndexOf(':');
        return room.forChange(key.substring(0, cut), Integer.parseInt(key.substring(cut + 1)));
    }
}
