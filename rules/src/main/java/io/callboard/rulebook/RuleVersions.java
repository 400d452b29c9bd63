package io.callboard.rulebook;

import io.callboard.kernel.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every version of every rule set; published ones never change. */
public interface RuleVersions {
    /** The version that decides in each rule set. */
    record Active(String ruleSet, int version, String digest, Instant since) {}

    List<Active> active();

    /** Newest first. */
    List<RuleVersion> of(String ruleSet);

    Optional<RuleVersion> find(String ruleSet, int version);

    /** The version, held until the transaction ends. */
    Optional<RuleVersion> findForChange(String ruleSet, int version);

    /** The table of a version; refuses an unknown one. */
    DecisionTable table(String ruleSet, int version);

    /** A new draft with the next number; empty while another draft is open. */
    Optional<RuleVersion> draft(DecisionTable table, Actor author);

    /** False when the draft has another edit number by now. */
    boolean edit(RuleVersion seen, DecisionTable table, Actor editor);

    void discard(RuleVersion draft);

    void submit(RuleVersion draft);

    /** Approved or rejected, with who said so. */
    void decide(RuleVersion submitted, RuleStatus to, String approver, String comment);

    void schedule(RuleVersion approved, Instant at, @Nullable String reason);

    /** It decides from now on; the one that did is retired. One statement of a rule set at a time. */
    void activate(RuleVersion version, @Nullable String reason);
}
