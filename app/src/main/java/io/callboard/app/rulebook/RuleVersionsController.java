package io.callboard.app.rulebook;

import io.callboard.app.http.IfMatch;
import io.callboard.app.http.Once;
import io.callboard.app.rulebook.RuleJson.FindingAnswer;
import io.callboard.app.rulebook.RuleJson.VersionAnswer;
import io.callboard.kernel.Actor;
import io.callboard.processes.rulebook.RuleChanges;
import io.callboard.processes.rulebook.RuleDrafts;
import io.callboard.processes.rulebook.RuleOffice;
import io.callboard.processes.rulebook.RuleTrials;
import io.callboard.rulebook.Row;
import io.callboard.rulebook.RuleFamilies;
import io.callboard.rulebook.RuleVersion;
import io.callboard.rulebook.TableCsv;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Section 4 of the contract: the versions of a rule set, from the draft to the one that decides. */
@RestController
@RequestMapping("/api/v1/rule-sets/{key}")
class RuleVersionsController {
    private static final String CSV = "text/csv";

    private final RuleFamilies families;
    private final RuleOffice office;
    private final RuleDrafts drafts;
    private final RuleTrials trials;
    private final Changes changes;

    RuleVersionsController(
            RuleFamilies families, RuleOffice office, RuleDrafts drafts, RuleTrials trials, Changes changes) {
        this.families = families;
        this.office = office;
        this.drafts = drafts;
        this.trials = trials;
        this.changes = changes;
    }

    @GetMapping("/versions/{n}")
    @RolesAllowed({"RULES", "MANAGER", "FINANCE", "COMPLIANCE", "AUDITOR"})
    ResponseEntity<VersionAnswer> version(@PathVariable String key, @PathVariable int n) {
        return whole(office.version(key, n));
    }

    private ResponseEntity<VersionAnswer> whole(RuleVersion version) {
        return ResponseEntity.ok()
                .eTag(IfMatch.etag(version.editNo()))
                .body(VersionAnswer.of(version, office.table(version.ruleSet(), version.version())));
    }

    /** Without a table the draft begins as a copy of the active version. */
    @PostMapping(path = "/drafts", consumes = MediaType.APPLICATION_JSON_VALUE)
    @RolesAllowed("RULES")
    ResponseEntity<RuleJson.Numbered> draft(
            Actor actor, @PathVariable String key, @Valid @RequestBody RuleJson.Draft body) {
        var table = body.table();
        var rows = table == null
                ? office.table(key, office.set(key).active().version()).rows()
                : table.rows(families.get(key));
        return created(drafts.open(actor, key, rows));
    }

    @PostMapping(path = "/drafts", consumes = CSV)
    @RolesAllowed("RULES")
    ResponseEntity<RuleJson.Numbered> draftFromCsv(Actor actor, @PathVariable String key, @RequestBody byte[] csv) {
        return created(drafts.open(actor, key, rows(key, csv)));
    }

    private static ResponseEntity<RuleJson.Numbered> created(RuleVersion draft) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .eTag(IfMatch.etag(draft.editNo()))
                .body(new RuleJson.Numbered(draft.version()));
    }

    private List<Row> rows(String key, byte[] csv) {
        return new TableCsv(families.get(key).columns()).read(csv);
    }

    @PutMapping(path = "/versions/{n}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @RolesAllowed("RULES")
    ResponseEntity<VersionAnswer> edit(
            Actor actor,
            HttpServletRequest request,
            @PathVariable String key,
            @PathVariable int n,
            @Valid @RequestBody RuleJson.Draft body) {
        var table = body.table();
        if (table == null) {
            throw io.callboard.kernel.Refusal.validation("/table", "required", "A table is wanted.")
                    .asException();
        }
        return whole(drafts.edit(actor, key, n, IfMatch.version(request), table.rows(families.get(key))));
    }

    @PutMapping(path = "/versions/{n}", consumes = CSV)
    @RolesAllowed("RULES")
    ResponseEntity<VersionAnswer> editByCsv(
            Actor actor,
            HttpServletRequest request,
            @PathVariable String key,
            @PathVariable int n,
            @RequestBody byte[] csv) {
        return whole(drafts.edit(actor, key, n, IfMatch.version(request), rows(key, csv)));
    }

    @DeleteMapping("/versions/{n}")
    @RolesAllowed("RULES")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(Actor actor, HttpServletRequest request, @PathVariable String key, @PathVariable int n) {
        drafts.discard(actor, key, n, IfMatch.version(request));
    }

    @PostMapping("/versions/{n}/check")
    @RolesAllowed({"RULES", "MANAGER", "FINANCE", "COMPLIANCE", "AUDITOR"})
    RuleJson.Findings check(@PathVariable String key, @PathVariable int n) {
        return new RuleJson.Findings(
                drafts.check(key, n).stream().map(FindingAnswer::of).toList());
    }

    @PostMapping("/versions/{n}/scenario-run")
    @RolesAllowed({"RULES", "MANAGER", "FINANCE", "COMPLIANCE", "AUDITOR"})
    RuleTrials.Run runScenarios(@PathVariable String key, @PathVariable int n) {
        return trials.run(key, n);
    }

    @PostMapping("/versions/{n}/submission")
    @RolesAllowed("RULES")
    ResponseEntity<byte[]> submit(
            Actor actor, HttpServletRequest request, @PathVariable String key, @PathVariable int n) {
        return changes.once.<RuleVersion>answer(
                request,
                Map.of(),
                HttpStatus.ACCEPTED,
                answer -> changes.changes.submit(actor, key, n, answer),
                VersionAnswer::of);
    }

    /** Without a moment it decides at once. */
    @PostMapping("/versions/{n}/activation")
    @RolesAllowed("RULES")
    VersionAnswer activate(
            Actor actor, @PathVariable String key, @PathVariable int n, @Valid @RequestBody RuleJson.Activation body) {
        var at = body.at() == null ? changes.clock.instant() : body.at().toInstant();
        return VersionAnswer.of(changes.changes.activate(actor, key, n, at, body.reason()));
    }

    /** What changing takes: the face, first answers, and the time. */
    @org.springframework.stereotype.Component
    record Changes(RuleChanges changes, Once once, Clock clock) {}
}
