package io.callboard.app.sale;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.callboard.app.Http;
import io.callboard.kernel.ShowCode;
import io.callboard.sale.SaleInvariants;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The sales floor under load: a whole house of locks that lapse at once, and the first minutes of a sale over HTTP. */
class FloorBench extends SaleFloor {
    private static final int SELLERS = 16;
    private static final int LAPSING = 50_000;
    private static final int ROUNDS = 3;
    private static final int BUYERS = 20_000;
    private static final int CONNECTIONS = 64;
    private static final Duration TURN = Duration.ofSeconds(6);

    @Autowired
    private SaleInvariants invariants;

    private String stadium(int days) {
        return stage().starlightTourOnSale(days, 50_000);
    }

    private static double cpuMillis() {
        return cpuNanos() / 1e6;
    }

    // ---- 50,000 locks that lapse within a second

    /** Sells on until it is told to stop; gives how many a second. */
    private double sellWhile(List<Place> seats, AtomicInteger next, Runnable meanwhile) {
        var stop = new AtomicBoolean();
        var sold = new LongAdder();
        var trouble = new AtomicReference<RuntimeException>();
        var threads = new ArrayList<Thread>();
        long began = System.nanoTime();
        for (int n = 0; n < SELLERS; n++) {
            threads.add(new Thread(() -> {
                while (!stop.get() && trouble.get() == null) {
                    try {
                        int number = next.getAndIncrement();
                        sell(seats.get(number), number);
                        sold.increment();
                    } catch (RuntimeException broken) {
                        trouble.set(broken);
                    }
                }
            }));
        }
        threads.forEach(Thread::start);
        meanwhile.run();
        stop.set(true);
        threads.forEach(FloorBench::join);
        assertThat(trouble.get()).isNull();
        return sold.sum() / ((System.nanoTime() - began) / 1e9);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static void until(Instant moment) {
        var queue = new DelayQueue<Buyer>();
        queue.add(new Buyer(0, moment));
        try {
            queue.take();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private int lockedIn(String showCode) {
        return jdbc.queryForObject(
                "select count(*) from seats where show_code = ? and status = 'LOCKED'", Integer.class, showCode);
    }

    /** How long after the last lock had lapsed all were free, and how many a second were sold meanwhile. */
    private record Lapse(double freeAfter, double salesPerSecond) {}

    private Lapse lapse(String lapsing, List<Place> seats, AtomicInteger next) {
        var first = Instant.now().plusSeconds(6);
        int locked = jdbc.update(
                "update seats set status = 'LOCKED', lock_id = concat('LAPSE', ordinal),"
                        + " locked_until = date_add(?, interval mod(ordinal, 1000) * 1000 microsecond)"
                        + " where show_code = ? and status = 'AVAILABLE'",
                Timestamp.from(first),
                lapsing);
        assertThat(locked).isEqualTo(LAPSING);
        var seconds = new AtomicReference<>(0.0);
        var last = first.plusSeconds(1);
        double during = sellWhile(seats, next, () -> {
            until(last);
            while (lockedIn(lapsing) > 0) {
                until(Instant.now().plusMillis(100));
            }
            seconds.set(Duration.between(last, Instant.now()).toMillis() / 1000.0);
            until(first.plus(TURN));
        });
        return new Lapse(seconds.get(), during);
    }

    @Test
    void a_house_of_locks_lapses_in_a_second_while_others_sell() {
        var lapsing = stadium(80);
        var selling = List.of(stadium(81), stadium(85), stadium(86), stadium(87));
        var seats = places(selling.toArray(String[]::new));
        var next = new AtomicInteger();
        sellWhile(seats, next, () -> until(Instant.now().plus(TURN.multipliedBy(3))));
        var alone = new double[ROUNDS];
        var lapses = new ArrayList<Lapse>();
        double cpu = cpuMillis();
        int sold = next.get();
        for (int round = 0; round < ROUNDS; round++) {
            alone[round] = sellWhile(seats, next, () -> until(Instant.now().plus(TURN)));
            lapses.add(lapse(lapsing, seats, next));
        }
        double each = (cpuMillis() - cpu) / (next.get() - sold);
        var ratios = IntStream.range(0, ROUNDS)
                .mapToDouble(round -> lapses.get(round).salesPerSecond() / alone[round]);
        System.out.println(String.format(
                Locale.ROOT,
                "{\"bench\":\"lapsing\",\"locks\":%d,\"freeAfterSeconds\":%.2f,\"atMostSeconds\":2.0,"
                        + "\"ratio\":%.2f,\"atLeast\":0.9,\"salesPerSecond\":%.0f,\"salesPerSecondAlone\":%.0f,"
                        + "\"cpuMillisPerSale\":%.3f}",
                LAPSING,
                median(lapses.stream().mapToDouble(Lapse::freeAfter)),
                median(ratios),
                median(lapses.stream().mapToDouble(Lapse::salesPerSecond)),
                median(Arrays.stream(alone)),
                each));
        assertThat(selling).allSatisfy(show -> assertThat(invariants.breaches(new ShowCode(show)))
                .isEmpty());
    }

    private static double median(DoubleStream values) {
        return values.sorted().toArray()[ROUNDS / 2];
    }

    // ---- the first minutes of a sale

    /** Somebody in the queue, and from when on they try. */
    private record Buyer(int number, Instant from) implements Delayed {
        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(Duration.between(Instant.now(), from).toNanos(), TimeUnit.NANOSECONDS);
        }

        @Override
        public int compareTo(Delayed other) {
            return Comparator.comparing(Buyer::from)
                    .thenComparing(Buyer::number)
                    .compare(this, (Buyer) other);
        }
    }

    /** When a lock was asked for, and which it is. */
    private record Asked(Instant sent, String lockId) {}

    private final class Rush {
        private final String showCode;
        private final DelayQueue<Buyer> queue = new DelayQueue<>();
        private final AtomicInteger left = new AtomicInteger(BUYERS);
        private final LongAdder refused = new LongAdder();
        private final LongAdder withoutRetry = new LongAdder();
        private final LongAdder other = new LongAdder();
        private final ConcurrentLinkedQueue<Asked> firstCome = new ConcurrentLinkedQueue<>();
        private final ConcurrentLinkedQueue<String> orders = new ConcurrentLinkedQueue<>();

        Rush(String showCode) {
            this.showCode = showCode;
        }

        void run() {
            var now = Instant.now();
            for (int number = 0; number < BUYERS; number++) {
                queue.add(new Buyer(number, now));
            }
            var threads = new ArrayList<Thread>();
            for (int n = 0; n < CONNECTIONS; n++) {
                threads.add(new Thread(this::serve));
            }
            threads.forEach(Thread::start);
            threads.forEach(FloorBench::join);
        }

        private void serve() {
            var web = channel("demo-web-key");
            try {
                while (left.get() > 0) {
                    var buyer = queue.poll(200, TimeUnit.MILLISECONDS);
                    if (buyer != null) {
                        buy(web, buyer);
                    }
                }
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }

        private void buy(Http web, Buyer buyer) {
            var sent = Instant.now();
            var level = buyer.number() % 5 == 0 ? "IN" : "ST";
            var lock = web.keyed("lock-" + showCode + buyer.number())
                    .post(
                            "/api/v1/locks",
                            Map.of("showCode", showCode, "bestAvailable", Map.of("level", level, "count", 1)));
            if (lock.status() == 429) {
                comeAgain(buyer, lock);
                return;
            }
            if (lock.status() != 201) {
                other.increment();
                left.decrementAndGet();
                return;
            }
            firstCome.add(new Asked(sent, lock.json().at("/lockId").asText()));
            order(web, buyer, lock.json());
            left.decrementAndGet();
        }

        private void comeAgain(Buyer buyer, Http.Answer answer) {
            refused.increment();
            var after = answer.header("Retry-After");
            if (after == null) {
                withoutRetry.increment();
            }
            queue.add(new Buyer(buyer.number(), Instant.now().plusSeconds(after == null ? 1 : Long.parseLong(after))));
        }

        /** Whoever has a lock pays, however often they must ask. */
        private void order(Http web, Buyer buyer, JsonNode lock) {
            var body = Map.of(
                    "lockId", lock.at("/lockId").asText(),
                    "purchaser", Map.of("name", "李雷", "mobile", "13800138000"),
                    "attendees",
                            List.of(Map.of(
                                    "seatCode",
                                    lock.at("/seats/0/seatCode").asText(),
                                    "name",
                                    "李雷",
                                    "idType",
                                    "PASSPORT",
                                    "idNumber",
                                    "R" + (10_000_000 + buyer.number()))),
                    "payment",
                            Map.of(
                                    "method",
                                    "CHANNEL",
                                    "reference",
                                    "PAY-" + UUID.randomUUID(),
                                    "paidFen",
                                    lock.at("/totalFen").asLong()));
            while (true) {
                var answer = web.keyed("order-" + showCode + buyer.number()).post("/api/v1/orders", body);
                if (answer.status() == 201) {
                    orders.add(answer.json().at("/orderNo").asText());
                    return;
                }
                if (answer.status() != 429) {
                    other.increment();
                    return;
                }
                refused.increment();
                until(Instant.now().plusSeconds(Long.parseLong(String.valueOf(answer.header("Retry-After")))));
            }
        }

        /** How long before somebody was served another had come, at worst. */
        private long worstMillis() {
            var sent = new java.util.HashMap<String, Instant>();
            firstCome.forEach(each -> sent.put(each.lockId(), each.sent()));
            var served = jdbc.queryForList(
                    "select lock_id from locks where show_code = ? order by created_at, lock_id",
                    String.class,
                    showCode);
            long worst = 0;
            var latest = Instant.EPOCH;
            for (var lockId : served) {
                var came = sent.get(lockId);
                if (came == null) {
                    continue;
                }
                worst = Math.max(worst, Duration.between(came, latest).toMillis());
                latest = came.isAfter(latest) ? came : latest;
            }
            return worst;
        }
    }

    @Test
    void twenty_thousand_buyers_come_at_once() {
        var showCode = stadium(82);
        var rush = new Rush(showCode);
        double cpu = cpuMillis();
        long began = System.nanoTime();
        rush.run();
        double seconds = (System.nanoTime() - began) / 1e9;
        var found = jdbc.queryForList("select order_no from orders where show_code = ?", String.class, showCode);
        System.out.println(String.format(
                Locale.ROOT,
                "{\"bench\":\"burst\",\"buyers\":%d,\"orders\":%d,\"ratio\":%.3f,\"seconds\":%.0f,\"ordersPerSecond\":%.0f,"
                        + "\"toldToComeAgain\":%d,\"worstOvertakingMillis\":%d,\"atMostMillis\":1000,\"cpuMillisPerBuyer\":%.2f}",
                BUYERS,
                found.size(),
                found.size() / (double) BUYERS,
                seconds,
                found.size() / seconds,
                rush.refused.sum(),
                rush.worstMillis(),
                (cpuMillis() - cpu) / BUYERS));
        assertThat(rush.other.sum()).isZero();
        assertThat(rush.withoutRetry.sum()).isZero();
        assertThat(found).containsExactlyInAnyOrderElementsOf(rush.orders);
        assertThat(invariants.breaches(new ShowCode(showCode))).isEmpty();
    }
}
