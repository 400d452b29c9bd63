package io.callboard.app.rulebook;

import io.callboard.app.rulebook.RuleJson.ReplayAnswer;
import io.callboard.kernel.Actor;
import io.callboard.kernel.Page;
import io.callboard.kernel.Paging;
import io.callboard.kernel.Refusal;
import io.callboard.processes.rulebook.RuleReplays;
import io.callboard.rulebook.Replay;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Section 4 of the contract: what a version would have decided in a past period. */
@RestController
@RequestMapping("/api/v1/rule-sets/{key}/versions/{n}/replay")
class ReplaysController {
    private final RuleReplays replays;

    ReplaysController(RuleReplays replays) {
        this.replays = replays;
    }

    @PostMapping
    @RolesAllowed("RULES")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ReplayAnswer start(
            Actor actor, @PathVariable String key, @PathVariable int n, @Valid @RequestBody RuleJson.Period period) {
        return ReplayAnswer.of(replays.start(
                actor, key, n, period.from().toInstant(), period.to().toInstant()));
    }

    @GetMapping
    @RolesAllowed({"RULES", "MANAGER", "FINANCE", "COMPLIANCE", "AUDITOR"})
    ReplayAnswer newest(@PathVariable String key, @PathVariable int n) {
        return replays.newest(key, n).map(ReplayAnswer::of).orElseThrow(() -> Refusal.notFound("replay of version", n)
                .asException());
    }

    @GetMapping("/items")
    @RolesAllowed({"RULES", "MANAGER", "FINANCE", "COMPLIANCE", "AUDITOR"})
    Page<Replay.Item> items(@PathVariable String key, @PathVariable int n, Paging paging) {
        return replays.items(key, n, paging);
    }

    @DeleteMapping
    @RolesAllowed("RULES")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(@PathVariable String key, @PathVariable int n) {
        replays.cancel(key, n);
    }
}
