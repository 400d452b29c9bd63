package io.callboard.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.callboard.rulebook.Column.Type;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class PublishingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final List<Column> COLUMNS = List.of(
            Column.condition("hoursBeforeShow", "hours before curtain", Type.HOURS),
            Column.outcome("feePercent", "fee", Type.PERCENT));

    private final CompiledTables compiled = new CompiledTables();
    private final Rulebook rulebook = new Rulebook(new Nothing(), compiled);

    private static final class Nothing implements RuleTables {
        @Override
        public DecisionTable active(String ruleSet) {
            throw new IllegalStateException();
        }

        @Override
        public DecisionTable version(String ruleSet, int version) {
            throw new IllegalStateException();
        }
    }

    /** A version whose only row says its number. */
    private static DecisionTable version(int number) {
        var row = new Row(
                "R-01",
                Map.of("hoursBeforeShow", new Condition.Range(BigDecimal.ZERO, null)),
                Map.of("feePercent", BigDecimal.valueOf(number)),
                Scope.GLOBAL,
                null,
                null,
                "version " + number,
                "");
        return new DecisionTable("fees", number, DecisionTable.HitPolicy.FIRST, COLUMNS, List.of(row));
    }

    private Decision decided(DecisionTable table) {
        return rulebook.decide(table, Map.of("hoursBeforeShow", 48), Setting.ANYWHERE, TODAY);
    }

    private static long metaspace() {
        System.gc();
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .findFirst()
                .orElseThrow()
                .getUsage()
                .getUsed();
    }

    @Test
    void five_hundred_publications_leave_the_metaspace_as_it_was() {
        publish(1, 150);
        long after150 = metaspace();

        publish(151, 500);

        assertThat(metaspace() - after150).isLessThan(8 << 20);
    }

    private void publish(int from, int to) {
        for (int number = from; number <= to; number++) {
            assertThat(decided(version(number)).outcome()).containsEntry("feePercent", BigDecimal.valueOf(number));
        }
    }

    @Test
    void no_decision_mixes_versions_while_others_are_published() throws Exception {
        var active = new AtomicReference<>(version(1));
        var over = new AtomicBoolean();
        Callable<Integer> decider = () -> {
            int decisions = 0;
            while (!over.get()) {
                var decision = decided(active.get());
                if (decision.whole("feePercent") != decision.version()) {
                    throw new IllegalStateException("Version " + decision.version() + " said " + decision.outcome());
                }
                decisions++;
            }
            return decisions;
        };
        var threads = Executors.newFixedThreadPool(8);
        var running = new ArrayList<java.util.concurrent.Future<Integer>>();
        for (int thread = 0; thread < 8; thread++) {
            running.add(threads.submit(decider));
        }
        for (int number = 2; number <= 30; number++) {
            var next = version(number);
            compiled.prepare(next);
            active.set(next);
        }
        over.set(true);
        threads.shutdown();
        assertThat(threads.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
        for (var decisions : running) {
            assertThat(decisions.get()).isPositive();
        }
    }
}
