package io.callboard.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import io.callboard.rulebook.Column.Type;
import io.callboard.rulebook.law.BareDrools;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;

/** What a decision costs, measured against the bare engine in the same run; one JSON line each. */
class RulesBench {
    private static final int CAUSES = 8;
    private static final int ROUNDS = 3;
    private static final int DECISIONS = 60_000;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final List<Column> COLUMNS = List.of(
            new Column(
                    "cause",
                    "cause",
                    Column.Role.CONDITION,
                    Type.ENUM,
                    List.of("C0", "C1", "C2", "C3", "C4", "C5", "C6", "C7")),
            Column.condition("large", "large", Type.BOOLEAN),
            Column.condition("hoursBeforeShow", "hours before curtain", Type.HOURS),
            Column.condition("paidFen", "paid", Type.MONEY),
            Column.outcome("feePercent", "fee", Type.PERCENT));

    private final CompiledTables compiled = new CompiledTables();
    private final Rulebook rulebook = new Rulebook(new NoTables(), compiled);
    private final Random chance = new Random(7);

    private static final class NoTables implements RuleTables {
        @Override
        public DecisionTable active(String ruleSet) {
            throw new IllegalStateException();
        }

        @Override
        public DecisionTable version(String ruleSet, int version) {
            throw new IllegalStateException();
        }
    }

    private record Sample(Map<String, Object> facts, BareDrools.Return bare) {}

    /** A ladder of so many steps a cause, for large shows and others. */
    private static DecisionTable table(int version, int steps) {
        var csv = new StringBuilder(
                "id,cause,large,hoursBeforeShow,paidFen,feePercent,scope,validFrom,validTo,source,note\n");
        for (int cause = 0; cause < CAUSES; cause++) {
            for (int step = 0; step < steps; step++) {
                int from = step * 10;
                csv.append("R%d-%d,C%d,%s,[%d;%s),,%d,,,,bench %d,%n"
                        .formatted(
                                cause,
                                step,
                                cause,
                                step % 2 == 0 ? "true" : "",
                                from,
                                step == steps - 1 ? "" : String.valueOf(from + 10),
                                step % 100,
                                version));
            }
        }
        csv.append("Z,,,,,100,,,,bench,\n");
        var rows = new TableCsv(COLUMNS).read(csv.toString().getBytes(StandardCharsets.UTF_8));
        return new DecisionTable("bench", version, DecisionTable.HitPolicy.FIRST, COLUMNS, rows);
    }

    private static BareDrools bare(DecisionTable table) {
        var rules = new ArrayList<BareDrools.Rule>();
        for (var row : table.rows()) {
            var constraints = new ArrayList<String>();
            table.conditions().forEach(column -> constraints.addAll(constraints(column, row.condition(column))));
            rules.add(new BareDrools.Rule(row.id(), String.join(", ", constraints)));
        }
        return new BareDrools(rules);
    }

    private static List<String> constraints(Column column, Condition condition) {
        var constraints = new ArrayList<String>();
        if (condition instanceof Condition.In in) {
            var value = in.values().get(0);
            constraints.add(column.name() + " == " + (column.type() == Type.BOOLEAN ? value : "\"" + value + "\""));
        } else if (condition instanceof Condition.Range range) {
            if (range.from() != null) {
                constraints.add(column.name() + " >= " + range.from());
            }
            if (range.to() != null) {
                constraints.add(column.name() + " < " + range.to());
            }
        }
        return constraints;
    }

    private List<Sample> samples(int steps) {
        var samples = new ArrayList<Sample>();
        for (int n = 0; n < 1000; n++) {
            var cause = "C" + chance.nextInt(CAUSES);
            boolean large = chance.nextBoolean();
            long hours = chance.nextInt(steps * 10 + 20);
            long paid = 10_000 + chance.nextInt(100_000);
            samples.add(new Sample(
                    Map.of("cause", cause, "large", large, "hoursBeforeShow", hours, "paidFen", paid),
                    new BareDrools.Return(cause, large, hours, paid)));
        }
        return samples;
    }

    private record Measured(double nanos, double cpuMillis) {}

    private static Measured measured(int times, IntConsumer work) {
        long cpu = MACHINE.getProcessCpuTime();
        long begins = System.nanoTime();
        for (int n = 0; n < times; n++) {
            work.accept(n);
        }
        double nanos = (System.nanoTime() - begins) / (double) times;
        return new Measured(nanos, (MACHINE.getProcessCpuTime() - cpu) / 1e6 / times);
    }

    private static double median(double... values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private static void report(String name, double ratio, double limit, double cpuMillis) {
        System.out.printf(
                Locale.ROOT,
                "{\"bench\":\"%s\",\"ratio\":%.2f,\"limit\":%.2f,\"cpuMsPerOp\":%.4f,\"sqlPerOp\":0}%n",
                name,
                ratio,
                limit,
                cpuMillis);
    }

    private void decides(DecisionTable table, Sample sample) {
        rulebook.decide(table, sample.facts(), Setting.ANYWHERE, TODAY);
    }

    @Test
    void decisions_against_the_bare_engine_with_the_same_192_rules() {
        var table = table(1, 24);
        assertThat(table.rows()).hasSize(193);
        var bare = bare(table);
        var samples = samples(24);
        samples.forEach(sample -> assertThat(bare.decide(sample.bare()))
                .contains(rulebook.decide(table, sample.facts(), Setting.ANYWHERE, TODAY)
                        .row()));
        var ratios = new double[ROUNDS];
        double cpu = 0;
        measured(DECISIONS, n -> decides(table, samples.get(n % 1000)));
        measured(DECISIONS, n -> bare.decide(samples.get(n % 1000).bare()));
        for (int round = 0; round < ROUNDS; round++) {
            var ours = measured(DECISIONS, n -> decides(table, samples.get(n % 1000)));
            var theirs =
                    measured(DECISIONS, n -> bare.decide(samples.get(n % 1000).bare()));
            ratios[round] = theirs.nanos() / ours.nanos();
            cpu = ours.cpuMillis();
        }
        report("decisions per second, of the bare engine's", median(ratios), 0.8, cpu);
        assertThat(median(ratios)).isGreaterThanOrEqualTo(0.8);
    }

    @Test
    void ten_times_the_rows() {
        var small = table(1, 24);
        var large = table(2, 240);
        var fewSamples = samples(24);
        var manySamples = samples(240);
        var ratios = new double[ROUNDS];
        double cpu = 0;
        measured(DECISIONS, n -> decides(small, fewSamples.get(n % 1000)));
        measured(DECISIONS, n -> decides(large, manySamples.get(n % 1000)));
        for (int round = 0; round < ROUNDS; round++) {
            var one = measured(DECISIONS, n -> decides(small, fewSamples.get(n % 1000)));
            var ten = measured(DECISIONS, n -> decides(large, manySamples.get(n % 1000)));
            ratios[round] = ten.nanos() / one.nanos();
            cpu = ten.cpuMillis();
        }
        report("time per decision with ten times the rows", median(ratios), 2.0, cpu);
        assertThat(median(ratios)).isLessThanOrEqualTo(2.0);
    }

    @Test
    void publishing_while_others_decide() throws InterruptedException {
        var samples = samples(24);
        var active = new AtomicReference<>(table(1, 24));
        compiled.prepare(active.get());
        throughput(active, samples, false);
        var ratios = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long without = throughput(active, samples, false);
            long with = throughput(active, samples, true);
            ratios[round] = with / (double) without;
        }
        report("throughput of 8 threads while a version is published every 5 s", median(ratios), 0.9, 0);
        assertThat(median(ratios)).isGreaterThanOrEqualTo(0.9);
    }

    /** Decisions in ten seconds; each finds its row under the version that it began with. */
    private long throughput(AtomicReference<DecisionTable> active, List<Sample> samples, boolean publishing)
            throws InterruptedException {
        var done = new LongAdder();
        var threads = Executors.newFixedThreadPool(8);
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        for (int thread = 0; thread < 8; thread++) {
            threads.execute(() -> {
                int n = 0;
                while (System.nanoTime() < until) {
                    var table = active.get();
                    var decision =
                            rulebook.decide(table, samples.get(n++ % 1000).facts(), Setting.ANYWHERE, TODAY);
                    if (!decision.digest().equals(table.digest())) {
                        throw new IllegalStateException("Versions were mixed");
                    }
                    done.increment();
                }
            });
        }
        threads.shutdown();
        while (!threads.awaitTermination(5, TimeUnit.SECONDS)) {
            if (publishing) {
                var next = table(active.get().version() + 1, 24);
                compiled.prepare(next);
                active.set(next);
            }
        }
        return done.sum();
    }
}
