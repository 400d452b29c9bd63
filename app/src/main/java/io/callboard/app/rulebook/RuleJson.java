package io.callboard.app.rulebook;

import io.callboard.processes.rulebook.RuleOffice;
import io.callboard.rulebook.Column;
import io.callboard.rulebook.DecisionTable;
import io.callboard.rulebook.Finding;
import io.callboard.rulebook.Replay;
import io.callboard.rulebook.RuleVersion;
import io.callboard.rulebook.Scenarios.Scenario;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What section 4 of the contract says and hears of rule sets. */
final class RuleJson {
    private RuleJson() {}

    record Draft(@Nullable @Valid TableJson table) {}

    record Numbered(int version) {}

    record Fact(String name, String type, String unit) {
        static Fact of(Column column) {
            var unit =
                    switch (column.type()) {
                        case MONEY -> "fen";
                        case PERCENT -> "percent";
                        case HOURS -> "hours";
                        default -> "";
                    };
            return new Fact(column.name(), column.type().name(), unit);
        }
    }

    record Active(int version, String digest, @Nullable Instant since) {}

    record Next(int version, @Nullable Instant activeFrom) {}

    record OpenDraft(int version, String author, String editedBy, Instant editedAt) {}

    record SetAnswer(String key, List<Fact> facts, Active active, @Nullable Next next, @Nullable OpenDraft draft) {
        static SetAnswer of(RuleOffice.RuleSet set) {
            var active = set.active();
            var next = set.next();
            var draft = set.draft();
            return new SetAnswer(
                    set.family().ruleSet(),
                    set.family().conditions().stream().map(Fact::of).toList(),
                    new Active(active.version(), active.digest(), active.activatedAt()),
                    next == null ? null : new Next(next.version(), next.activeFrom()),
                    draft == null
                            ? null
                            : new OpenDraft(draft.version(), draft.author(), draft.editedBy(), draft.editedAt()));
        }
    }

    record VersionAnswer(
            int version,
            String status,
            String digest,
            @Nullable TableJson table,
            String author,
            Instant createdAt,
            @Nullable String approver,
            @Nullable String comment,
            @Nullable Instant activeFrom,
            @Nullable Instant activatedAt,
            @Nullable String reason) {
        static VersionAnswer of(RuleVersion version, @Nullable DecisionTable table) {
            return new VersionAnswer(
                    version.version(),
                    version.status().name(),
                    version.digest(),
                    table == null ? null : TableJson.of(table),
                    version.author(),
                    version.createdAt(),
                    version.approver(),
                    version.comment(),
                    version.activeFrom(),
                    version.activatedAt(),
                    version.reason());
        }

        static VersionAnswer of(RuleVersion version) {
            return of(version, null);
        }
    }

    record FindingAnswer(String kind, String severity, List<String> rows, Example example, String message) {
        record Example(Map<String, Object> facts) {}

        static FindingAnswer of(Finding finding) {
            return new FindingAnswer(
                    finding.kind().name(),
                    finding.severity().name(),
                    finding.rows(),
                    new Example(finding.example()),
                    finding.message());
        }
    }

    record Findings(List<FindingAnswer> findings) {}

    record ScenarioJson(
            @NotBlank @Size(max = 120) String name,
            @NotNull Map<String, Object> facts,
            @NotNull Map<String, Object> expect) {
        Scenario scenario() {
            return new Scenario(name.strip(), facts, expect);
        }
    }

    record ScenariosJson(@NotNull @Valid List<@NotNull @Valid ScenarioJson> scenarios) {
        static ScenariosJson of(List<Scenario> scenarios) {
            return new ScenariosJson(scenarios.stream()
                    .map(each -> new ScenarioJson(each.name(), each.facts(), each.expect()))
                    .toList());
        }
    }

    record Period(@NotNull OffsetDateTime from, @NotNull OffsetDateTime to) {}

    record ShareAnswer(String row, int cases, int flipped, long deltaFen) {
        static ShareAnswer of(Replay.Share share) {
            return new ShareAnswer(share.key(), share.cases(), share.flipped(), share.deltaFen());
        }
    }

    record ShowShare(String showCode, int cases, int flipped, long deltaFen) {
        static ShowShare of(Replay.Share share) {
            return new ShowShare(share.key(), share.cases(), share.flipped(), share.deltaFen());
        }
    }

    record ReplayAnswer(
            String status,
            int done,
            int total,
            int flipped,
            long deltaFen,
            List<ShareAnswer> byRow,
            List<ShowShare> byShow,
            String digest,
            int baseVersion,
            Instant from,
            Instant to) {
        static ReplayAnswer of(Replay replay) {
            return new ReplayAnswer(
                    replay.status().name(),
                    replay.done(),
                    replay.total(),
                    replay.flipped(),
                    replay.deltaFen(),
                    replay.byRow().stream().map(ShareAnswer::of).toList(),
                    replay.byShow().stream().map(ShowShare::of).toList(),
                    replay.digest(),
                    replay.baseVersion(),
                    replay.from(),
                    replay.to());
        }
    }

    record Activation(@Nullable OffsetDateTime at, @Nullable @Size(max = 500) String reason) {}

    record Rollback(@NotNull Integer toVersion, @NotBlank @Size(max = 500) String reason) {}

    record Case(@NotNull Map<String, Object> facts, @Nullable Integer version) {}
}
