package io.callboard.app.sale;

import static org.assertj.core.api.Assertions.assertThat;

import io.callboard.db.embedded.TestDatabase;
import io.callboard.kernel.AnswerTo;
import io.callboard.kernel.CipherSuite;
import io.callboard.kernel.ShowCode;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.scheduling.annotation.ScheduledAnnotationBeanPostProcessor;

/**
 * Locks and sales against the same writes by bare JDBC on the same database, by turns, at 32 clients; see {@link BareSale}.
 * What is sold is not reported meanwhile: here the collection service would receive it on the same two cores.
 */
class SaleBench extends SaleFloor {
    private static final int CLIENTS = 32;
    private static final int ROUNDS = 3;
    private static final int SHORTEST_WARM_UP = 5;
    private static final int LONGEST_WARM_UP = 25;
    /** A turn in which the compiler worked less than this is one of a house that runs as it will run for weeks. */
    private static final long COMPILER_RESTS_MILLIS = 300;

    private static final String REPORTING = "reportClock";
    private static final Duration TURN = Duration.ofSeconds(3);

    @Autowired
    ApplicationContext house;

    @Autowired
    ScheduledAnnotationBeanPostProcessor schedules;

    @Autowired
    CipherSuite ciphers;

    @BeforeEach
    void nothing_is_reported() {
        schedules.postProcessBeforeDestruction(house.getBean(REPORTING), REPORTING);
    }

    @AfterEach
    void reporting_goes_on() {
        schedules.postProcessAfterInitialization(house.getBean(REPORTING), REPORTING);
    }

    /** One operation of a client; the number is that client's own. */
    private interface Work {
        void once(int client) throws SQLException;
    }

    /** How often a second, and what one cost. */
    private record Rate(double perSecond, double cpuMillis, double statements) {}

    private long statements() {
        return jdbc.queryForObject(
                "show global status like 'Questions'", (row, number) -> Long.parseLong(row.getString("Value")));
    }

    private Rate rate(Work work) throws InterruptedException {
        var done = new LongAdder();
        var trouble = new AtomicReference<Exception>();
        var ready = new CountDownLatch(CLIENTS);
        var threads = new ArrayList<Thread>();
        long asked = statements();
        long cpu = cpuNanos();
        long began = System.nanoTime();
        long until = began + TURN.toNanos();
        for (int n = 0; n < CLIENTS; n++) {
            int client = n;
            threads.add(new Thread(() -> {
                ready.countDown();
                try {
                    while (System.nanoTime() < until && trouble.get() == null) {
                        work.once(client);
                        done.increment();
                    }
                } catch (SQLException | RuntimeException broken) {
                    trouble.set(broken);
                }
            }));
        }
        threads.forEach(Thread::start);
        for (var thread : threads) {
            thread.join();
        }
        assertThat(trouble.get()).isNull();
        double seconds = (System.nanoTime() - began) / 1e9;
        double count = done.sum();
        return new Rate(count / seconds, (cpuNanos() - cpu) / 1e6 / count, (statements() - asked) / count);
    }

    /** The cores are few: while the compiler uses one, everything takes longer than it will an hour later. */
    private void warmUp(Runnable before, Work work) throws InterruptedException {
        var compiler = ManagementFactory.getCompilationMXBean();
        boolean rests = false;
        for (int turn = 0; turn < LONGEST_WARM_UP && !(rests && turn >= SHORTEST_WARM_UP); turn++) {
            before.run();
            long began = compiler.getTotalCompilationTime();
            rate(work);
            rests = compiler.getTotalCompilationTime() - began < COMPILER_RESTS_MILLIS;
        }
    }

    private String stadium(int days) {
        return stage().starlightTourOnSale(days, 48_000);
    }

    private void freeAgain(String showCode) {
        jdbc.update(
                "update seats set status = 'AVAILABLE', lock_id = null, locked_until = null, unnumbered = null"
                        + " where show_code = ? and status = 'LOCKED'",
                showCode);
    }

    private static Connection connection() throws SQLException {
        var connection =
                DriverManager.getConnection(TestDatabase.url("house"), TestDatabase.user(), TestDatabase.password());
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        return connection;
    }

    private static double median(double... values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private static void print(String name, List<Rate> ours, List<Rate> bare, double least) {
        var ratios = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            ratios[round] = ours.get(round).perSecond() / bare.get(round).perSecond();
        }
        var middle = ours.get(1);
        System.out.println(String.format(
                Locale.ROOT,
                "{\"bench\":\"%s\",\"ratio\":%.2f,\"atLeast\":%.1f,\"ratios\":\"%.2f %.2f %.2f\",\"perSecond\":%.0f,"
                        + "\"barePerSecond\":%.0f,\"cpuMillisPerOperation\":%.3f,\"statementsPerOperation\":%.2f}",
                name,
                median(ratios.clone()),
                least,
                ratios[0],
                ratios[1],
                ratios[2],
                middle.perSecond(),
                bare.get(1).perSecond(),
                middle.cpuMillis(),
                middle.statements()));
    }

    @Test
    void locks_against_bare_conditional_updates() throws Exception {
        var ours = stadium(70);
        var theirs = stadium(71);
        var oursFree = free(ours);
        var theirsFree = free(theirs);
        var nextOurs = new AtomicInteger();
        var nextTheirs = new AtomicInteger();
        var show = new ShowCode(ours);
        var connections = new ArrayList<Connection>();
        var updates = new ArrayList<PreparedStatement>();
        for (int n = 0; n < CLIENTS; n++) {
            connections.add(connection());
            updates.add(connections
                    .get(n)
                    .prepareStatement("update seats set status = 'LOCKED', lock_id = ?, locked_until = ?,"
                            + " change_no = change_no + 1 where show_code = ? and seat_code = ?"
                            + " and (status = 'AVAILABLE' or (status = 'LOCKED' and locked_until <= ?))"));
        }
        Work product =
                client -> locks.lock(WEB, show, List.of(oursFree.get(nextOurs.getAndIncrement())), AnswerTo.nobody());
        Work bare = client -> {
            int n = nextTheirs.getAndIncrement();
            var now = Instant.now();
            var update = updates.get(client);
            update.setString(1, "BARE" + n);
            update.setTimestamp(2, Timestamp.from(now.plusSeconds(900)));
            update.setString(3, theirs);
            update.setString(4, theirsFree.get(n));
            update.setTimestamp(5, Timestamp.from(now));
            assertThat(update.executeUpdate()).isOne();
        };
        warmUp(
                () -> {
                    nextOurs.set(0);
                    freeAgain(ours);
                },
                product);
        rate(bare);
        var product3 = new ArrayList<Rate>();
        var bare3 = new ArrayList<Rate>();
        for (int round = 0; round < ROUNDS; round++) {
            nextTheirs.set(0);
            freeAgain(theirs);
            bare3.add(rate(bare));
            nextOurs.set(0);
            freeAgain(ours);
            product3.add(rate(product));
        }
        print("locks", product3, bare3, 1.0);
        for (var connection : connections) {
            connection.close();
        }
    }

    @Test
    void sales_against_the_same_six_rows_by_bare_jdbc() throws Exception {
        var ours = places(stadium(72), stadium(74), stadium(76));
        var theirs = places(stadium(73), stadium(75));
        var nextOurs = new AtomicInteger();
        var nextTheirs = new AtomicInteger();
        var connections = new ArrayList<Connection>();
        var sales = new ArrayList<BareSale>();
        var sealed = ciphers.seal("13800138000");
        for (int n = 0; n < CLIENTS; n++) {
            connections.add(connection());
            sales.add(new BareSale(connections.get(n), sealed));
        }
        Work product = client -> {
            int n = nextOurs.getAndIncrement();
            sell(ours.get(n), n);
        };
        Work bare = client -> {
            int n = nextTheirs.getAndIncrement();
            var place = theirs.get(n);
            sales.get(client).sell(place.show(), place.seatCode(), n);
        };
        warmUp(() -> {}, product);
        rate(bare);
        var product3 = new ArrayList<Rate>();
        var bare3 = new ArrayList<Rate>();
        for (int round = 0; round < ROUNDS; round++) {
            bare3.add(rate(bare));
            product3.add(rate(product));
        }
        print("sale", product3, bare3, 0.7);
        for (var connection : connections) {
            connection.close();
        }
    }
}
