package io.callboard.db.rulebook;

import com.fasterxml.jackson.core.type.TypeReference;
import io.callboard.db.Json;
import io.callboard.db.rulebook.RuleVersionMapper.Content;
import io.callboard.kernel.Actor;
import io.callboard.kernel.Refusal;
import io.callboard.rulebook.Column;
import io.callboard.rulebook.DecisionTable;
import io.callboard.rulebook.DecisionTable.HitPolicy;
import io.callboard.rulebook.RuleStatus;
import io.callboard.rulebook.RuleVersion;
import io.callboard.rulebook.RuleVersions;
import io.callboard.rulebook.TableCsv;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class SqlRuleVersions implements RuleVersions {
    private static final TypeReference<List<Column>> COLUMNS = new TypeReference<>() {};

    private final RuleVersionMapper versions;
    private final Clock clock;

    SqlRuleVersions(RuleVersionMapper versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    @Override
    public List<Active> active() {
        return versions.active();
    }

    @Override
    public List<RuleVersion> of(String ruleSet) {
        return versions.of(ruleSet);
    }

    @Override
    public Optional<RuleVersion> find(String ruleSet, int version) {
        return Optional.ofNullable(versions.find(ruleSet, version));
    }

    @Override
    public Optional<RuleVersion> findForChange(String ruleSet, int version) {
        return Optional.ofNullable(versions.findForChange(ruleSet, version));
    }

    @Override
    public DecisionTable table(String ruleSet, int version) {
        var content = versions.content(ruleSet, version);
        if (content == null) {
            throw Refusal.notFound("version of " + ruleSet, version).asException();
        }
        var columns = Json.read(content.columns(), COLUMNS);
        var rows = new TableCsv(columns).read(content.rows().getBytes(StandardCharsets.UTF_8));
        return new DecisionTable(ruleSet, version, HitPolicy.valueOf(content.hitPolicy()), columns, rows);
    }

    private static Content content(DecisionTable table) {
        return new Content(table.hitPolicy().name(), OpeningTables.columns(table), OpeningTables.rows(table));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<RuleVersion> draft(DecisionTable table, Actor author) {
        versions.lockSet(table.ruleSet());
        int next = versions.lastVersion(table.ruleSet()) + 1;
        try {
            versions.insert(
                    table.ruleSet(),
                    next,
                    table.digest(),
                    content(table),
                    table.rows().size(),
                    author.principal(),
                    clock.instant());
        } catch (DuplicateKeyException another) {
            return Optional.empty();
        }
        return find(table.ruleSet(), next);
    }

    @Override
    public boolean edit(RuleVersion seen, DecisionTable table, Actor editor) {
        var content = content(table);
        return versions.edit(
                        seen, table.digest(), content.rows(), table.rows().size(), editor.principal(), clock.instant())
                == 1;
    }

    @Override
    public void discard(RuleVersion draft) {
        versions.delete(draft.ruleSet(), draft.version());
    }

    @Override
    public void submit(RuleVersion draft) {
        versions.submit(draft.ruleSet(), draft.version(), clock.instant());
    }

    @Override
    public void decide(RuleVersion submitted, RuleStatus to, String approver, String comment) {
        versions.decide(submitted.ruleSet(), submitted.version(), to, approver, comment, clock.instant());
    }

    @Override
    public void schedule(RuleVersion approved, Instant at, @Nullable String reason) {
        versions.schedule(approved.ruleSet(), approved.version(), at, reason);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void activate(RuleVersion version, @Nullable String reason) {
        versions.lockSet(version.ruleSet());
        versions.retire(version.ruleSet(), clock.instant());
        versions.activate(version.ruleSet(), version.version(), reason, clock.instant());
        versions.point(version.ruleSet(), version.version(), clock.instant());
    }
}
