package io.callboard.processes.rulebook;

import io.callboard.audit.Timeline;
import io.callboard.rulebook.DecisionTable;
import io.callboard.rulebook.RuleFamilies;
import io.callboard.rulebook.RuleFamily;
import io.callboard.rulebook.RuleStatus;
import io.callboard.rulebook.RuleVersion;
import io.callboard.rulebook.RuleVersions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading the rulebook: what decides now, what comes next, what is being written, and every version that ever was. */
@Service
@Transactional(readOnly = true)
public class RuleOffice {
    private final RuleFamilies families;
    private final RuleVersions versions;
    private final RuleRoom room;
    private final Timeline timeline;

    RuleOffice(RuleFamilies families, RuleVersions versions, RuleRoom room, Timeline timeline) {
        this.families = families;
        this.versions = versions;
        this.room = room;
        this.timeline = timeline;
    }

    /** A rule set at a glance. */
    public record RuleSet(
            RuleFamily family, RuleVersion active, @Nullable RuleVersion next, @Nullable RuleVersion draft) {}

    public List<RuleSet> sets() {
        return families.all().stream().map(this::glance).toList();
    }

    public RuleSet set(String ruleSet) {
        return glance(families.get(ruleSet));
    }

    private RuleSet glance(RuleFamily family) {
        var all = versions.of(family.ruleSet());
        var next = all.stream()
                .filter(version -> version.status() == RuleStatus.SCHEDULED)
                .min(Comparator.comparing(version -> String.valueOf(version.activeFrom())));
        return new RuleSet(
                family,
                first(all, RuleStatus.ACTIVE).orElseThrow(),
                next.orElse(null),
                first(all, RuleStatus.DRAFT).orElse(null));
    }

    private static Optional<RuleVersion> first(List<RuleVersion> all, RuleStatus status) {
        return all.stream().filter(version -> version.status() == status).findFirst();
    }

    /** Newest first. */
    public List<RuleVersion> versions(String ruleSet) {
        families.get(ruleSet);
        return versions.of(ruleSet);
    }

    public RuleVersion version(String ruleSet, int version) {
        return room.get(ruleSet, version);
    }

    public DecisionTable table(String ruleSet, int version) {
        room.get(ruleSet, version);
        return versions.table(ruleSet, version);
    }

    public List<Timeline.Entry> history(String ruleSet) {
        return timeline.of(RuleRoom.SUBJECT, ruleSet);
    }
}
