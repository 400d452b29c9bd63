package io.callboard.processes.rulebook;

import io.callboard.rulebook.CompiledTables;
import io.callboard.rulebook.DecisionTable;
import io.callboard.rulebook.RuleTables;
import io.callboard.rulebook.RuleVersion;
import io.callboard.rulebook.RuleVersions;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The tables that decide on this node. It looks every second which versions are active, and at once after an activation
 * here; a new one is compiled beside the running ones and then takes their place by one write. One that does not compile
 * takes nobody's place.
 */
@Component
public class ActiveRules implements RuleTables, SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ActiveRules.class);
    private static final int KEPT = 256;

    private final RuleVersions versions;
    private final CompiledTables compiled;
    private final Map<String, DecisionTable> active = new ConcurrentHashMap<>();
    private final Map<String, DecisionTable> published =
            Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, DecisionTable> eldest) {
                    return size() > KEPT;
                }
            });
    private @Nullable ScheduledExecutorService thread;

    ActiveRules(RuleVersions versions, CompiledTables compiled) {
        this.versions = versions;
        this.compiled = compiled;
    }

    /** Told, within the transaction, that another version of a rule set decides when it commits. */
    record Activated(String ruleSet) {}

    @Override
    public DecisionTable active(String ruleSet) {
        var table = active.get(ruleSet);
        if (table == null) {
            look();
            table = active.get(ruleSet);
        }
        if (table == null) {
            throw new IllegalArgumentException("There is no rule set " + ruleSet);
        }
        return table;
    }

    /** Only versions that can no longer change are kept. */
    @Override
    public DecisionTable version(String ruleSet, int version) {
        var key = RuleVersion.key(ruleSet, version);
        var known = published.get(key);
        if (known != null) {
            return known;
        }
        var table = versions.table(ruleSet, version);
        if (versions.find(ruleSet, version)
                .filter(found -> found.status().wasApproved())
                .isPresent()) {
            published.put(key, table);
        }
        return table;
    }

    @Override
    public synchronized void start() {
        look();
        thread = Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "rules"));
        thread.scheduleWithFixedDelay(this::lookQuietly, 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public synchronized void stop() {
        if (thread != null) {
            thread.shutdownNow();
            thread = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    public synchronized void activated(Activated event) {
        if (thread != null) {
            thread.execute(this::lookQuietly);
        }
    }

    private void lookQuietly() {
        try {
            look();
        } catch (RuntimeException trouble) {
            LOG.warn(
                    "The active rules could not be read: {}", trouble.getClass().getSimpleName());
        }
    }

    private void look() {
        for (var head : versions.active()) {
            var known = active.get(head.ruleSet());
            if (known == null || known.version() != head.version()) {
                take(head);
            }
        }
    }

    private void take(RuleVersions.Active head) {
        try {
            var table = version(head.ruleSet(), head.version());
            compiled.prepare(table);
            active.put(head.ruleSet(), table);
            LOG.info("{} version {} decides", head.ruleSet(), head.version());
        } catch (RuntimeException broken) {
            LOG.error("{} version {} cannot decide; the one before goes on", head.ruleSet(), head.version(), broken);
        }
    }
}
