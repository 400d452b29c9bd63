package io.callboard.app.rulebook;

import io.callboard.app.rulebook.RuleJson.SetAnswer;
import io.callboard.app.rulebook.RuleJson.VersionAnswer;
import io.callboard.kernel.Actor;
import io.callboard.kernel.Page;
import io.callboard.processes.rulebook.RuleChanges;
import io.callboard.processes.rulebook.RuleOffice;
import io.callboard.processes.rulebook.RuleTrials;
import io.callboard.rulebook.Decision;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Section 4 of the contract: what decides, what comes next, trying a case, scenarios, rolling back. */
@RestController
@RequestMapping("/api/v1/rule-sets")
class RuleSetsController {
    private final RuleOffice office;
    private final RuleTrials trials;
    private final RuleChanges changes;

    RuleSetsController(RuleOffice office, RuleTrials trials, RuleChanges changes) {
        this.office = office;
        this.trials = trials;
        this.changes = changes;
    }

    @GetMapping
    @RolesAllowed({"RULES", "MANAGER", "FINANCE", "COMPLIANCE", "AUDITOR"})
    Page<SetAnswer> sets() {
        return new Page<>(office.sets().stream().map(SetAnswer::of).toList(), null);
    }

    @GetMapping("/{key}")
    @RolesAllowed({"RULES", "MANAGER", "FINANCE", "COMPLIANCE", "AUDITOR"})
    SetAnswer set(@PathVariable String key) {
        return SetAnswer.of(office.set(key));
    }

    @GetMapping("/{key}/versions")
    @RolesAllowed({"RULES", "MANAGER", "FINANCE", "COMPLIANCE", "AUDITOR"})
    Page<VersionAnswer> versions(@PathVariable String key) {
        return new Page<>(office.versions(key).stream().map(VersionAnswer::of).toList(), null);
    }

    @PostMapping("/{key}/evaluate")
    @RolesAllowed({"RULES", "MANAGER", "FINANCE", "COMPLIANCE", "AUDITOR"})
    Decision evaluate(@PathVariable String key, @Valid @RequestBody RuleJson.Case asked) {
        return trials.evaluate(key, asked.facts(), asked.version());
    }

    @GetMapping("/{key}/scenarios")
    @RolesAllowed({"RULES", "MANAGER", "FINANCE", "COMPLIANCE", "AUDITOR"})
    RuleJson.ScenariosJson scenarios(@PathVariable String key) {
        return RuleJson.ScenariosJson.of(trials.scenarios(key));
    }

    @PutMapping("/{key}/scenarios")
    @RolesAllowed("RULES")
    RuleJson.ScenariosJson replaceScenarios(
            Actor actor, @PathVariable String key, @Valid @RequestBody RuleJson.ScenariosJson body) {
        var scenarios =
                body.scenarios().stream().map(RuleJson.ScenarioJson::scenario).toList();
        trials.replaceScenarios(actor, key, scenarios);
        return RuleJson.ScenariosJson.of(trials.scenarios(key));
    }

    @PostMapping("/{key}/rollback")
    @RolesAllowed("RULES")
    VersionAnswer rollBack(Actor actor, @PathVariable String key, @Valid @RequestBody RuleJson.Rollback body) {
        return VersionAnswer.of(changes.rollBack(actor, key, body.toVersion(), body.reason()));
    }
}
