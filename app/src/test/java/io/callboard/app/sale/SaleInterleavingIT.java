package io.callboard.app.sale;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.callboard.app.HouseTest;
import io.callboard.app.Http;
import io.callboard.app.Stage;
import io.callboard.kernel.ShowCode;
import io.callboard.sale.Breach;
import io.callboard.sale.SaleInvariants;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Many people lock, buy, give back, hold and kill the same few seats at once; the books agree afterwards. */
class SaleInterleavingIT extends HouseTest {
    private static final Instant CURTAIN =
            Instant.now().plus(38, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
    private static final int PEOPLE = 12;
    private static final int STEPS = 25;
    /** Answers that somebody may get who is too late, too many, or not alone. */
    private static final Set<Integer> EXPECTED = Set.of(200, 201, 202, 204, 404, 409, 422);

    @Autowired
    private SaleInvariants invariants;

    @Autowired
    private BooksWatch watch;

    @Autowired
    private MeterRegistry meters;

    @Autowired
    private JdbcTemplate database;

    private final AtomicInteger buyers = new AtomicInteger();

    /** One person with a will of their own. */
    private final class Person implements Callable<List<Integer>> {
        private final Random chance;
        private final String showCode;
        private final List<String> seats;
        private final Http channel;
        private final Http planner;
        private final List<JsonNode> locks = new ArrayList<>();
        private final List<JsonNode> orders = new ArrayList<>();
        private final List<Integer> answers = new ArrayList<>();

        Person(long seed, String showCode, List<String> seats) {
            this.chance = new Random(seed);
            this.showCode = showCode;
            this.seats = seats;
            this.channel = channel(seed % 2 == 0 ? "demo-web-key" : "demo-app-key");
            this.planner = as("planner");
        }

        @Override
        public List<Integer> call() {
            for (int step = 0; step < STEPS; step++) {
                switch (chance.nextInt(8)) {
                    case 0, 1 -> lock(Map.of("showCode", showCode, "seatCodes", some()));
                    case 2 -> lock(Map.of("showCode", showCode, "bestAvailable", Map.of("level", "A", "count", 2)));
                    case 3, 4 -> buy();
                    case 5 -> release();
                    case 6 -> giveBack();
                    default -> keep();
                }
            }
            return answers;
        }

        private List<String> some() {
            int from = chance.nextInt(seats.size() - 3);
            return seats.subList(from, from + 1 + chance.nextInt(3));
        }

        private Http.Answer got(Http.Answer answer) {
            answers.add(answer.status());
            return answer;
        }

        private void lock(Map<String, Object> body) {
            var answer = got(channel.keyed().post("/api/v1/locks", body));
            if (answer.status() == 201) {
                locks.add(answer.json());
            }
        }

        private void buy() {
            if (!locks.isEmpty()) {
                var lock = locks.remove(chance.nextInt(locks.size()));
                int buyer = buyers.incrementAndGet();
                var body = stage().order(lock, Stage.idCard(buyer), Stage.idCard(buyer + 500));
                var answer = got(channel.keyed().post("/api/v1/orders", body));
                if (answer.status() == 201) {
                    orders.add(answer.json());
                }
            }
        }

        private void release() {
            if (!locks.isEmpty()) {
                var lock = locks.remove(chance.nextInt(locks.size()));
                got(channel.delete("/api/v1/locks/" + lock.at("/lockId").asText()));
            }
        }

        private void giveBack() {
            if (!orders.isEmpty()) {
                var order = orders.get(chance.nextInt(orders.size()));
                var ticket = order.at("/tickets/0/ticketCode").asText();
                got(channel.keyed()
                        .post(
                                "/api/v1/orders/" + order.at("/orderNo").asText() + "/refunds",
                                Map.of("ticketCodes", List.of(ticket), "cause", "BUYER_CHANGED_MIND")));
            }
        }

        private void keep() {
            var body = Map.of(
                    "seatCodes",
                    some(),
                    "code",
                    "HOUSE",
                    "reason",
                    "House seats",
                    "owner",
                    "Lin Yue",
                    "expiresAt",
                    Stage.moment(CURTAIN.minus(2, ChronoUnit.DAYS)));
            var path = "/api/v1/performances/" + showCode;
            var held = got(planner.keyed().post(path + "/holds", body));
            if (held.status() == 201 && chance.nextBoolean()) {
                got(planner.delete(path + "/holds/" + held.json().at("/holdId").asText()));
            }
        }
    }

    @Test
    void whatever_many_people_do_at_once_the_books_agree() throws Exception {
        var showCode = stage().swanLakeOnSale(CURTAIN, Instant.now().minusSeconds(60));
        var seats = database.queryForList(
                "select seat_code from seats where show_code = ? and level = 'A' order by ordinal limit 60",
                String.class,
                showCode);
        var crowd = Executors.newFixedThreadPool(PEOPLE);
        try {
            var people = new ArrayList<Person>();
            for (int n = 0; n < PEOPLE; n++) {
                people.add(new Person(n, showCode, seats));
            }
            var answers = new ArrayList<Integer>();
            for (var person : crowd.invokeAll(people)) {
                answers.addAll(person.get());
            }
            assertThat(answers).hasSizeGreaterThan(150).allMatch(EXPECTED::contains);
            assertThat(answers.stream().filter(status -> status == 201).count()).isGreaterThan(40);
        } finally {
            crowd.shutdown();
            assertThat(crowd.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(invariants.breaches(new ShowCode(showCode))).isEmpty();
    }

    /** Two answers to the same lock, asked for at the same moment; thirty times. */
    private void askedAtOnce(int days, Function<JsonNode, Callable<Http.Answer>> other, Map<Integer, Integer> expected)
            throws Exception {
        var showCode = stage().swanLakeOnSale(
                        CURTAIN.plus(days, ChronoUnit.DAYS), Instant.now().minusSeconds(60));
        var web = channel("demo-web-key");
        var hands = Executors.newFixedThreadPool(2);
        try {
            for (int n = 0; n < 30; n++) {
                var lock = stage().locked(web, showCode, "A", 1);
                var answers = hands.invokeAll(List.of(paying(lock), other.apply(lock)));
                assertThat(expected)
                        .containsEntry(
                                answers.get(0).get().status(),
                                answers.get(1).get().status());
            }
        } finally {
            hands.shutdown();
        }
        assertThat(invariants.breaches(new ShowCode(showCode))).isEmpty();
    }

    private Callable<Http.Answer> paying(JsonNode lock) {
        var body = stage().order(lock, Stage.idCard(2000 + buyers.incrementAndGet()));
        return () -> channel("demo-web-key").keyed().post("/api/v1/orders", body);
    }

    @Test
    void a_lock_that_is_paid_and_given_up_at_the_same_moment_is_one_of_the_two() throws Exception {
        Function<JsonNode, Callable<Http.Answer>> givingUp = lock -> () -> channel("demo-web-key")
                .delete("/api/v1/locks/" + lock.at("/lockId").asText());
        askedAtOnce(2, givingUp, Map.of(201, 409, 409, 204));
    }

    @Test
    void a_lock_that_is_paid_twice_at_the_same_moment_becomes_one_order() throws Exception {
        askedAtOnce(3, this::paying, Map.of(201, 409, 409, 201));
    }

    @Test
    void a_lock_that_became_an_order_is_used_and_its_payment_stays_even_when_its_time_is_over() throws Exception {
        var showCode = stage().swanLakeOnSale(
                        CURTAIN.plus(4, ChronoUnit.DAYS), Instant.now().minusSeconds(60));
        var lock = stage().locked(channel("demo-web-key"), showCode, "A", 1);
        var paying = paying(lock);
        assertThat(paying.call().status()).isEqualTo(201);
        assertThat(paying.call().problem()).isEqualTo("lock-used");
        database.update("update locks set expires_at = created_at where show_code = ?", showCode);
        assertThat(paying.call().problem()).isEqualTo("lock-used");
        var goesBack = "select count(*) from payouts where show_code = ?";
        assertThat(database.queryForObject(goesBack, Integer.class, showCode)).isZero();
        database.update(
                "update seats set status = 'LOCKED', lock_id = ? where show_code = ? and status = 'SOLD'",
                lock.at("/lockId").asText(),
                showCode);
        assertThat(invariants.breaches(new ShowCode(showCode)))
                .extracting(Breach::invariant)
                .contains(Breach.Invariant.LOCKED_SEAT_HAS_A_LOCK);
    }

    @Test
    void each_kind_of_breach_is_found_and_named() {
        var showCode = stage().swanLakeOnSale(
                        CURTAIN.plus(1, ChronoUnit.DAYS), Instant.now().minusSeconds(60));
        var web = channel("demo-web-key");
        var lock = stage().locked(web, showCode, "A", 3);
        web.keyed().post("/api/v1/orders", stage().order(lock, Stage.idCard(61), Stage.idCard(62), Stage.idCard(63)));
        stage().locked(web, showCode, "B", 1);
        assertThat(invariants.breaches(new ShowCode(showCode))).isEmpty();

        database.update("update seats set ticket_code = 'X' where show_code = ? and status = 'SOLD' limit 1", showCode);
        database.update("update performances set approved_capacity = 100 where show_code = ?", showCode);
        database.update("delete from seats where show_code = ? and status = 'KILLED' limit 1", showCode);
        database.update("update real_name_slots set ticket_code = 'Y' where show_code = ? limit 1", showCode);
        database.update("update ledger_entries set amount_fen = 1 where show_code = ? limit 1", showCode);
        database.update("delete from report_items where show_code = ? limit 1", showCode);
        database.update("update locks set status = 'RELEASED' where show_code = ?", showCode);

        watch.look();
        assertThat(meters.get("callboard.books.breaches").gauge().value()).isGreaterThanOrEqualTo(8);

        assertThat(invariants.breaches(new ShowCode(showCode)))
                .extracting(Breach::invariant)
                .containsOnly(
                        Breach.Invariant.TICKET_HAS_ITS_SEAT,
                        Breach.Invariant.SOLD_SEAT_HAS_A_TICKET,
                        Breach.Invariant.WITHIN_THE_APPROVED_NUMBER,
                        Breach.Invariant.EVERY_SEAT_IS_SOMEWHERE,
                        Breach.Invariant.DOCUMENT_HOLDS_A_LIVE_TICKET,
                        Breach.Invariant.LEDGER_AGREES_WITH_TICKETS,
                        Breach.Invariant.SALE_IS_REPORTED,
                        Breach.Invariant.LOCKED_SEAT_HAS_A_LOCK);
    }
}
