package io.callboard.processes.rulebook;

import io.callboard.kernel.Actor;
import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import io.callboard.rulebook.DecisionTable;
import io.callboard.rulebook.Finding;
import io.callboard.rulebook.Row;
import io.callboard.rulebook.RuleVersion;
import io.callboard.rulebook.RuleVersions;
import io.callboard.rulebook.Verification;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing rules: one open draft a rule set, verified whenever its author likes; nothing here decides anything yet. */
@Service
@Transactional
public class RuleDrafts {
    private final RuleRoom room;
    private final RuleVersions versions;

    RuleDrafts(RuleRoom room, RuleVersions versions) {
        this.room = room;
        this.versions = versions;
    }

    /** Opens a draft with these rows. */
    public RuleVersion open(Actor actor, String ruleSet, List<Row> rows) {
        var family = room.family(ruleSet);
        var table = new DecisionTable(ruleSet, 0, family.hitPolicy(), family.columns(), rows);
        var draft = versions.draft(table, actor).orElseThrow(() -> Refusal.of(
                        Problem.DRAFT_EXISTS, "A draft of " + ruleSet + " is open already; go on with that one.")
                .asException());
        room.note(actor, draft, "drafted", "");
        return draft;
    }

    /** Replaces the rows of a draft; the edit number is the one that the editor saw. */
    public RuleVersion edit(Actor actor, String ruleSet, int version, int editNo, List<Row> rows) {
        var draft = room.draftForChange(ruleSet, version);
        if (draft.editNo() != editNo) {
            throw stale(draft);
        }
        var family = room.family(ruleSet);
        var table = new DecisionTable(ruleSet, version, family.hitPolicy(), family.columns(), rows);
        if (table.digest().equals(draft.digest())) {
            return draft;
        }
        if (!versions.edit(draft, table, actor)) {
            throw stale(draft);
        }
        return room.get(ruleSet, version);
    }

    public void discard(Actor actor, String ruleSet, int version, int editNo) {
        var draft = room.draftForChange(ruleSet, version);
        if (draft.editNo() != editNo) {
            throw stale(draft);
        }
        versions.discard(draft);
        room.note(actor, draft, "discarded", "");
    }

    private static RuntimeException stale(RuleVersion draft) {
        var who = draft.editedBy().replaceFirst("^STAFF:", "");
        return Refusal.of(Problem.VERSION_CHANGED, who + " has changed this draft since; look at it again.")
                .asException();
    }

    /** What is wrong with a version, each fault with a case that shows it. */
    @Transactional(readOnly = true)
    public List<Finding> check(String ruleSet, int version) {
        room.get(ruleSet, version);
        return Verification.of(room.family(ruleSet), versions.table(ruleSet, version));
    }
}
