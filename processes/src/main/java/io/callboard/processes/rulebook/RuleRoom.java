package io.callboard.processes.rulebook;

import io.callboard.audit.Audit;
import io.callboard.audit.Timeline;
import io.callboard.kernel.Actor;
import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import io.callboard.rulebook.RuleFamilies;
import io.callboard.rulebook.RuleFamily;
import io.callboard.rulebook.RuleStatus;
import io.callboard.rulebook.RuleVersion;
import io.callboard.rulebook.RuleVersions;
import org.springframework.stereotype.Component;

/** What every desk of the rules office does: look a version up, refuse the wrong state, write down what was done. */
@Component
class RuleRoom {
    /** The subject kind of rule sets in timelines; the id is the rule set's key. */
    static final String SUBJECT = "RULE_SET";

    private final RuleFamilies families;
    private final RuleVersions versions;
    private final Timeline timeline;
    private final Audit audit;

    RuleRoom(RuleFamilies families, RuleVersions versions, Timeline timeline, Audit audit) {
        this.families = families;
        this.versions = versions;
        this.timeline = timeline;
        this.audit = audit;
    }

    RuleFamily family(String ruleSet) {
        return families.get(ruleSet);
    }

    RuleVersion get(String ruleSet, int version) {
        families.get(ruleSet);
        return versions.find(ruleSet, version).orElseThrow(() -> unknown(ruleSet, version));
    }

    RuleVersion forChange(String ruleSet, int version) {
        families.get(ruleSet);
        return versions.findForChange(ruleSet, version).orElseThrow(() -> unknown(ruleSet, version));
    }

    private static RuntimeException unknown(String ruleSet, int version) {
        return Refusal.notFound("version of " + ruleSet, version).asException();
    }

    RuleVersion draftForChange(String ruleSet, int version) {
        var found = forChange(ruleSet, version);
        if (found.status() != RuleStatus.DRAFT) {
            throw wrongState(found, "changed");
        }
        return found;
    }

    static RuntimeException wrongState(RuleVersion version, String what) {
        return Refusal.of(Problem.WRONG_STATE, "A version that is " + version.status() + " cannot be " + what + ".")
                .asException();
    }

    /** In the history of the rule set and of the version, which its task shows, and in the audit trail. */
    void note(Actor actor, RuleVersion version, String event, String text) {
        var words = "v" + version.version() + (text.isEmpty() ? "" : ": " + text);
        timeline.add(SUBJECT, version.ruleSet(), actor, "rule." + event, words);
        timeline.add(SUBJECT, version.key(), actor, "rule." + event, text);
        audit.record(actor, "rule." + event, SUBJECT, version.key(), text);
    }
}
