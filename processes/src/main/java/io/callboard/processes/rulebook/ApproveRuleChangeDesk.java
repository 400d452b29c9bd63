package io.callboard.processes.rulebook;

import io.callboard.kernel.Actor;
import io.callboard.kernel.Cny;
import io.callboard.rulebook.Replays;
import io.callboard.rulebook.RuleStatus;
import io.callboard.rulebook.RuleVersion;
import io.callboard.rulebook.RuleVersions;
import io.callboard.rulebook.TableDiff;
import io.callboard.rulebook.TableDiff.Kind;
import io.callboard.task.TaskDesk;
import io.callboard.task.TaskForm;
import io.callboard.task.TaskForm.Effect;
import io.callboard.task.TaskForm.Outcome;
import io.callboard.task.TaskItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A second person looks at a change of rules; never its author, nor whoever the author has asked to stand in. */
@Component
class ApproveRuleChangeDesk implements TaskDesk {
    private static final String APPROVE = "approve";
    private static final TaskForm FORM = new TaskForm(
            List.of(
                    new Outcome(APPROVE, "Approve", Effect.ADVANCE, "It can be planned; nothing changes before that."),
                    new Outcome("reject", "Reject", Effect.REFUSE, "Ends this change; its author is told why.")),
            List.of());

    private final RuleRoom room;
    private final RuleVersions versions;
    private final Replays replays;

    ApproveRuleChangeDesk(RuleRoom room, RuleVersions versions, Replays replays) {
        this.room = room;
        this.versions = versions;
        this.replays = replays;
    }

    @Override
    public String taskKey() {
        return "approveRuleChange";
    }

    @Override
    public TaskSubject subject(String businessKey) {
        var version = version(businessKey);
        var label = version.ruleSet() + " v" + version.version();
        return new TaskSubject(
                new TaskItem.Subject(RuleRoom.SUBJECT, businessKey, label), null, null, null, version.author());
    }

    @Override
    public TaskForm form(TaskItem task) {
        return FORM;
    }

    @Override
    public List<Fact> facts(TaskItem task) {
        var version = version(task.subject().id());
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("ruleSet", "Rule set", version.ruleSet() + " v" + version.version()));
        facts.add(new Fact("author", "Written by", version.author().replaceFirst("^STAFF:", "")));
        var active = versions.active().stream()
                .filter(each -> each.ruleSet().equals(version.ruleSet()))
                .findFirst()
                .orElseThrow();
        var diff = TableDiff.of(
                versions.table(version.ruleSet(), active.version()),
                versions.table(version.ruleSet(), version.version()));
        facts.add(new Fact(
                "changedRows",
                "Rows added, changed, removed",
                diff.count(Kind.ADDED) + " / " + diff.count(Kind.CHANGED) + " / " + diff.count(Kind.REMOVED)));
        replays.newest(version.ruleSet(), version.version())
                .ifPresent(replay -> facts.add(new Fact(
                        "replay",
                        "Replay",
                        replay.flipped() + " / " + replay.total() + ", "
                                + String.format(
                                        Locale.ROOT,
                                        "¥%,.2f",
                                        Cny.ofFen(replay.deltaFen()).getAmount()))));
        return facts;
    }

    @Override
    public Optional<String> conflict(TaskItem task, Actor actor) {
        var author = version(task.subject().id()).author();
        return task.isActedOnBy(author, actor)
                ? Optional.of("A change of rules is approved by somebody else than its author.")
                : Optional.empty();
    }

    @Override
    public Map<String, Object> complete(TaskItem task, Actor actor, Completion completion) {
        var id = task.subject().id();
        int cut = id.lastIndexOf(':');
        var version = room.forChange(id.substring(0, cut), Integer.parseInt(id.substring(cut + 1)));
        boolean approved = completion.outcome().equals(APPROVE);
        versions.decide(
                version, approved ? RuleStatus.APPROVED : RuleStatus.REJECTED, actor.principal(), completion.comment());
        room.note(actor, version, approved ? "approved" : "rejected", completion.comment());
        return Map.of();
    }

    private RuleVersion version(String key) {
        int cut = key.lastIndexOf(':');
        return room.get(key.substring(0, cut), Integer.parseInt(key.substring(cut + 1)));
    }
}
