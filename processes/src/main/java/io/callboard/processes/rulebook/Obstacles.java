package io.callboard.processes.rulebook;

import io.callboard.rulebook.CompiledTables;
import io.callboard.rulebook.DecisionTable;
import io.callboard.rulebook.Finding;
import io.callboard.rulebook.Finding.Severity;
import io.callboard.rulebook.Replays;
import io.callboard.rulebook.RuleVersion;
import io.callboard.rulebook.RuleVersions;
import io.callboard.rulebook.Verification;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/** What keeps a draft from being handed in: faults, failing scenarios, no replay of this very table, no compilation. */
@Component
class Obstacles {
    private static final Duration LONGEST_COMPILATION = Duration.ofSeconds(30);

    private final RuleRoom room;
    private final RuleVersions versions;
    private final RuleTrials trials;
    private final Replays replays;
    private final CompiledTables compiled;

    Obstacles(RuleRoom room, RuleVersions versions, RuleTrials trials, Replays replays, CompiledTables compiled) {
        this.room = room;
        this.versions = versions;
        this.trials = trials;
        this.replays = replays;
        this.compiled = compiled;
    }

    /** Sentences; none when nothing stands in the way. */
    List<String> of(RuleVersion draft) {
        var reasons = new ArrayList<String>();
        var table = versions.table(draft.ruleSet(), draft.version());
        Verification.of(room.family(draft.ruleSet()), table).stream()
                .filter(finding -> finding.severity() == Severity.BLOCKING)
                .map(Finding::message)
                .forEach(reasons::add);
        if (!doesCompile(table)) {
            reasons.add("The table does not compile, or not within 30 seconds.");
            return reasons;
        }
        trials.run(draft.ruleSet(), draft.version())
                .failed()
                .forEach(failure -> reasons.add("The scenario \"" + failure.name() + "\" fails."));
        if (!replays.isDone(draft.ruleSet(), draft.version(), draft.digest())) {
            reasons.add("No replay of exactly this draft was finished.");
        }
        return reasons;
    }

    private boolean doesCompile(DecisionTable table) {
        var thread = Executors.newSingleThreadExecutor(work -> {
            var compiling = new Thread(work, "compile-draft");
            compiling.setDaemon(true);
            return compiling;
        });
        try {
            thread.submit(() -> compiled.prepare(table)).get(LONGEST_COMPILATION.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (ExecutionException | TimeoutException broken) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            thread.shutdownNow();
        }
    }
}
