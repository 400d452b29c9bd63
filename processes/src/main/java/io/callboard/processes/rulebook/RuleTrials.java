package io.callboard.processes.rulebook;

import io.callboard.kernel.Actor;
import io.callboard.kernel.BusinessZone;
import io.callboard.kernel.FieldError;
import io.callboard.kernel.Refusal;
import io.callboard.rulebook.CaseFacts;
import io.callboard.rulebook.Column;
import io.callboard.rulebook.Decision;
import io.callboard.rulebook.DecisionTable;
import io.callboard.rulebook.NoRowMatches;
import io.callboard.rulebook.RuleVersions;
import io.callboard.rulebook.Rulebook;
import io.callboard.rulebook.Scenarios;
import io.callboard.rulebook.Scenarios.Scenario;
import io.callboard.rulebook.Setting;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Trying rules out: a case by hand, and the scenarios that every version must pass. */
@Service
@Transactional
public class RuleTrials {
    private static final int MOST_SCENARIOS = 500;
    private static final int LONGEST_NAME = 120;

    private final RuleRoom room;
    private final RuleVersions versions;
    private final Scenarios scenarios;
    private final Rulebook rulebook;
    private final Clock clock;

    RuleTrials(RuleRoom room, RuleVersions versions, Scenarios scenarios, Rulebook rulebook, Clock clock) {
        this.room = room;
        this.versions = versions;
        this.scenarios = scenarios;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /** A scenario that came out otherwise; the row is {@code -} where none covers the case. */
    public record Failure(String name, Map<String, Object> expected, Map<String, Object> actual, String row) {}

    public record Run(int passed, List<Failure> failed) {}

    /** Decides a case by the active version or by the named one; writes nothing. A case that no row covers has row {@code -}. */
    @Transactional(readOnly = true)
    public Decision evaluate(String ruleSet, Map<String, ?> facts, @Nullable Integer version) {
        var table = version == null ? active(ruleSet) : table(ruleSet, version);
        return decide(table, facts);
    }

    private DecisionTable active(String ruleSet) {
        room.family(ruleSet);
        return rulebook.active(ruleSet);
    }

    private DecisionTable table(String ruleSet, int version) {
        room.get(ruleSet, version);
        return versions.table(ruleSet, version);
    }

    private Decision decide(DecisionTable table, Map<String, ?> facts) {
        var today = BusinessZone.dayOf(clock.instant());
        var typed = CaseFacts.read(table.conditions(), facts);
        var asked = new HashMap<>(typed);
        asked.keySet().removeAll(Setting.FACTS);
        try {
            return rulebook.decide(table, asked, Setting.among(facts), today);
        } catch (NoRowMatches gap) {
            return new Decision(
                    table.ruleSet(),
                    table.version(),
                    table.digest(),
                    "-",
                    "No row covers this case.",
                    Map.of(),
                    typed,
                    null);
        }
    }

    @Transactional(readOnly = true)
    public List<Scenario> scenarios(String ruleSet) {
        room.family(ruleSet);
        return scenarios.of(ruleSet);
    }

    /** Replaces them all; refuses a name twice, facts that are no facts, and outcomes that the rule set does not have. */
    public void replaceScenarios(Actor actor, String ruleSet, List<Scenario> replacing) {
        var family = room.family(ruleSet);
        if (replacing.size() > MOST_SCENARIOS) {
            throw Refusal.validation("/scenarios", "count", "A rule set has at most 500 scenarios.")
                    .asException();
        }
        var errors = new ArrayList<FieldError>();
        var names = new HashSet<String>();
        for (int place = 0; place < replacing.size(); place++) {
            check(family.columns(), replacing.get(place), "/scenarios/" + place, names, errors);
        }
        if (!errors.isEmpty()) {
            throw Refusal.validation(errors).asException();
        }
        scenarios.replace(ruleSet, replacing);
        room.note(actor, room.get(ruleSet, rulebook.activeVersion(ruleSet)), "scenarios", replacing.size() + " kept");
    }

    private static void check(
            List<Column> columns, Scenario scenario, String pointer, HashSet<String> names, List<FieldError> errors) {
        var name = scenario.name().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || !names.add(name)) {
            errors.add(new FieldError(
                    pointer + "/name", "name", "A scenario has a name of its own, at most 120 characters."));
        }
        var conditions = columns.stream()
                .filter(each -> each.role() == Column.Role.CONDITION)
                .toList();
        var wrong = new ArrayList<FieldError>();
        CaseFacts.read(conditions, scenario.facts(), wrong);
        wrong.forEach(error -> errors.add(new FieldError(pointer + error.pointer(), error.code(), error.message())));
        var outcomes = columns.stream()
                .filter(each -> each.role() == Column.Role.OUTCOME)
                .map(Column::name)
                .toList();
        if (scenario.expect().isEmpty()) {
            errors.add(new FieldError(pointer + "/expect", "required", "Say what is expected."));
        }
        scenario.expect().keySet().stream()
                .filter(outcome -> !outcomes.contains(outcome))
                .forEach(outcome -> errors.add(new FieldError(
                        pointer + "/expect/" + outcome, "unknown-field", "There is no such outcome here.")));
    }

    /** Decides every scenario by a version. */
    @Transactional(readOnly = true)
    public Run run(String ruleSet, int version) {
        var table = table(ruleSet, version);
        var failed = new ArrayList<Failure>();
        var all = scenarios.of(ruleSet);
        for (var scenario : all) {
            var decision = decide(table, scenario.facts());
            if (!meets(scenario.expect(), decision.outcome())) {
                failed.add(new Failure(scenario.name(), scenario.expect(), decision.outcome(), decision.row()));
            }
        }
        return new Run(all.size() - failed.size(), failed);
    }

    private static boolean meets(Map<String, Object> expected, Map<String, Object> actual) {
        return expected.entrySet().stream().allMatch(each -> isSame(each.getValue(), actual.get(each.getKey())));
    }

    private static boolean isSame(@Nullable Object expected, @Nullable Object actual) {
        if (expected instanceof Number && actual instanceof Number) {
            return new BigDecimal(expected.toString()).compareTo(new BigDecimal(actual.toString())) == 0;
        }
        return expected == null ? actual == null : expected.equals(actual);
    }
}
