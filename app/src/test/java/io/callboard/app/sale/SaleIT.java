package io.callboard.app.sale;

import static org.assertj.core.api.Assertions.assertThat;

import io.callboard.app.HouseTest;
import io.callboard.app.Http;
import io.callboard.app.Stage;
import io.callboard.kernel.CipherSuite;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class SaleIT extends HouseTest {
    private static final Instant CURTAIN =
            Instant.now().plus(45, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);

    @Autowired
    JdbcTemplate database;

    @Autowired
    CipherSuite ciphers;

    private Http web() {
        return channel("demo-web-key");
    }

    private String swanLake() {
        return stage().swanLakeOnSale(CURTAIN, Instant.now().minusSeconds(60));
    }

    @Test
    void a_channel_locks_orders_and_gets_tickets() {
        var showCode = swanLake();
        var lock = stage().locked(web(), showCode, "A", 2);
        assertThat(lock.at("/totalFen").asLong()).isEqualTo(136_000);

        var order = web().keyed().post("/api/v1/orders", stage().order(lock, Stage.idCard(1), Stage.idCard(2)));

        assertThat(order.status()).as(order.toString()).isEqualTo(201);
        assertThat(order.json().at("/tickets")).hasSize(2);
        assertThat(order.json().at("/tickets/0/ticketCode").asText())
                .startsWith(showCode)
                .hasSizeLessThanOrEqualTo(50);
        assertThat(order.json().at("/tickets/0/qr").asText()).startsWith("CB1." + showCode);
        assertThat(order.text()).doesNotContain(Stage.idCard(1));
        assertThat(database.queryForObject(
                        "select sum(amount_fen) from ledger_entries where kind = 'SALE' and show_code = ?",
                        Long.class,
                        showCode))
                .isEqualTo(136_000);
    }

    @Test
    void the_code_on_a_ticket_is_signed_by_the_house() {
        var lock = stage().locked(web(), swanLake(), "A", 1);
        var ticket = web().keyed()
                .post("/api/v1/orders", stage().order(lock, Stage.idCard(21)))
                .json()
                .at("/tickets/0");
        var qr = ticket.at("/qr").asText();
        int end = qr.lastIndexOf('.');
        assertThat(qr.substring(0, end))
                .isEqualTo("CB1." + ticket.at("/ticketCode").asText());
        var signature = Base64.getUrlDecoder().decode(qr.substring(end + 1));
        assertThat(ciphers.verify(qr.substring(0, end).getBytes(StandardCharsets.US_ASCII), signature))
                .isTrue();
    }

    @Test
    void no_plain_id_number_is_kept_anywhere_but_sealed() {
        var showCode = swanLake();
        var lock = stage().locked(web(), showCode, "B", 1);
        web().keyed().post("/api/v1/orders", stage().order(lock, Stage.idCard(77)));

        for (var table : List.of("tickets", "orders", "answers", "outbox", "decisions", "audit_entries")) {
            var columns = database.queryForList(
                    "select column_name from information_schema.columns where table_schema = database() and table_name = ?",
                    String.class,
                    table);
            for (var column : columns) {
                var found = database.queryForObject(
                        "select count(*) from " + table + " where instr(cast(" + column + " as char), ?) > 0",
                        Long.class,
                        Stage.idCard(77));
                assertThat(found).as(table + "." + column).isZero();
            }
        }
    }

    @Test
    void the_same_request_again_is_answered_byte_for_byte_and_done_once() {
        var showCode = swanLake();
        var lock = stage().locked(web(), showCode, "A", 1);
        var body = stage().order(lock, Stage.idCard(3));

        var first = web().keyed("once-" + showCode).post("/api/v1/orders", body);
        var again = web().keyed("once-" + showCode).post("/api/v1/orders", body);

        assertThat(again.bytes()).isEqualTo(first.bytes());
        assertThat(again.header("Idempotent-Replay")).isEqualTo("true");
        var other = web().keyed("once-" + showCode).post("/api/v1/orders", stage().order(lock, Stage.idCard(4)));
        assertThat(other.problem()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void a_third_ticket_for_the_same_document_is_refused_with_the_rule() {
        var showCode = swanLake();
        var both = stage().locked(web(), showCode, "A", 2);
        assertThat(web().keyed()
                        .post("/api/v1/orders", stage().order(both, Stage.idCard(5)))
                        .status())
                .isEqualTo(201);
        var app = channel("demo-app-key");
        var third = stage().locked(app, showCode, "A", 1);

        var answer = app.keyed().post("/api/v1/orders", stage().order(third, Stage.idCard(5)));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("rule-refused");
        assertThat(answer.json().at("/decision/ruleSet").asText()).isEqualTo("real-name-limits");
        assertThat(answer.json().at("/detail").asText()).contains("2 of 2").contains("by another channel");
    }

    @Test
    void a_wrong_check_digit_is_named_by_its_field_and_nothing_is_sold() {
        var showCode = swanLake();
        var lock = stage().locked(web(), showCode, "A", 1);
        var wrong = Stage.idCard(6).substring(0, 17) + (Stage.idCard(6).endsWith("1") ? "2" : "1");

        var answer = web().keyed().post("/api/v1/orders", stage().order(lock, wrong));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/pointer").asText()).isEqualTo("/attendees/0/idNumber");
        assertThat(answer.json().at("/errors/0/code").asText()).isEqualTo("check-digit");
        assertThat(answer.text()).doesNotContain(wrong);
        assertThat(web().get("/api/v1/locks/" + lock.at("/lockId").asText()).status())
                .isEqualTo(200);
    }

    @Test
    void what_was_paid_for_a_lapsed_lock_goes_back_once() {
        var showCode = swanLake();
        var lock = stage().locked(web(), showCode, "A", 1);
        var body = stage().order(lock, Stage.idCard(8));
        time.moveTo(Duration.ofMinutes(16));

        var answer = web().keyed().post("/api/v1/orders", body);
        var again = web().keyed().post("/api/v1/orders", body);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("lock-expired");
        assertThat(answer.json().at("/payout/amountFen").asLong()).isEqualTo(68_000);
        assertThat(again.json().at("/payout/payoutNo")).isEqualTo(answer.json().at("/payout/payoutNo"));
    }

    @Test
    void a_taken_seat_is_named_and_the_others_stay_free() {
        var showCode = swanLake();
        var taken =
                stage().locked(web(), showCode, "A", 1).at("/seats/0/seatCode").asText();
        var app = channel("demo-app-key");

        var answer =
                app.keyed().post("/api/v1/locks", Map.of("showCode", showCode, "seatCodes", List.of(taken, "B-01-01")));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().at("/seatCodes").toString()).contains(taken);
        var status =
                app.get("/api/v1/performances/" + showCode + "/seats").json().at("/seats");
        for (var seat : status) {
            if (seat.at("/seatCode").asText().equals("B-01-01")) {
                assertThat(seat.at("/status").asText()).isEqualTo("AVAILABLE");
            }
        }
    }

    @Test
    void bad_requests_leave_nothing_behind() {
        var showCode = swanLake();
        var noKey = web().post("/api/v1/locks", Map.of("showCode", showCode, "seatCodes", List.of("S-01-01")));
        assertThat(noKey.problem()).isEqualTo("key-required");
        var twice = web().keyed()
                .post("/api/v1/locks", Map.of("showCode", showCode, "seatCodes", List.of("S-01-01", "S-01-01")));
        assertThat(twice.status()).isEqualTo(400);
        var none = web().keyed()
                .post(
                        "/api/v1/locks",
                        Map.of("showCode", showCode, "bestAvailable", Map.of("level", "A", "count", -1)));
        assertThat(none.status()).isEqualTo(400);
        var foreign = channel("demo-app-key")
                .get("/api/v1/locks/"
                        + stage().locked(web(), showCode, "C", 1).at("/lockId").asText());
        assertThat(foreign.status()).isEqualTo(404);
        var huge = web().keyed().send("POST", "/api/v1/locks", "application/json", " ".repeat(10 << 20));
        assertThat(huge.status()).isEqualTo(413);
        var mismatch = new HashMap<>(stage().order(stage().locked(web(), showCode, "C", 1), Stage.idCard(9)));
        mismatch.put("payment", Map.of("method", "CHANNEL", "reference", "P", "paidFen", 1));
        assertThat(web().keyed().post("/api/v1/orders", mismatch).problem()).isEqualTo("amount-mismatch");
    }

    @Test
    void the_sale_opens_and_closes_by_itself() {
        stage().operaHouse();
        var showCode = stage().approved(
                        stage().submitted(stage().show("胡桃夹子 Nutcracker", Stage.OPERA_HOUSE, CURTAIN, 1700)), 1700);
        stage().pricedOperaHouse(showCode);
        stage().salePlanned(
                        showCode,
                        Instant.now().plus(1, ChronoUnit.DAYS),
                        Instant.now().plus(2, ChronoUnit.DAYS));
        assertThat(status(showCode)).isEqualTo("SCHEDULED");
        var early = web().keyed()
                .post("/api/v1/locks", Map.of("showCode", showCode, "bestAvailable", Map.of("level", "A", "count", 1)));
        assertThat(early.problem()).isEqualTo("not-on-sale");
        assertThat(early.json().has("saleStartsAt")).isTrue();

        time.moveTo(Duration.ofDays(1).plusMinutes(1));
        assertThat(status(showCode)).isEqualTo("ON_SALE");

        time.moveTo(Duration.ofDays(2).plusMinutes(1));
        assertThat(status(showCode)).isEqualTo("SALE_CLOSED");
    }

    private String status(String showCode) {
        return as("manager")
                .get("/api/v1/performances/" + showCode)
                .json()
                .at("/status")
                .asText();
    }

    @Test
    void too_few_seats_for_the_public_are_refused_with_the_numbers() {
        stage().operaHouse();
        var showCode = stage().approved(
                        stage().submitted(stage().show("吉赛尔 Giselle", Stage.OPERA_HOUSE, CURTAIN, 1700)), 1700);
        var onlyStalls = Map.of(
                "planVersion", 1,
                "levels", List.of(Map.of("level", "A", "name", "池座", "priceFen", 68_000)),
                "assignments", List.of(Map.of("level", "A", "area", "S")));
        as("planner").put("/api/v1/performances/" + showCode + "/price-chart", onlyStalls);

        var answer = as("planner")
                .keyed()
                .post(
                        "/api/v1/performances/" + showCode + "/sale-plan",
                        Map.of(
                                "saleStartsAt", Stage.moment(Instant.now()),
                                "saleEndsAt", Stage.moment(CURTAIN)));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("public-share");
        assertThat(answer.json().at("/publicSeats").asInt()).isEqualTo(804);
        assertThat(answer.json().at("/leastPercent").asInt()).isEqualTo(70);
    }

    @Test
    void forty_buyers_at_once_never_get_the_same_seat() throws Exception {
        var showCode = swanLake();
        var seats = IntStream.rangeClosed(1, 9).mapToObj(n -> "B-01-0" + n).toList();
        var known = as("manager")
                .get("/api/v1/performances/" + showCode + "/seats")
                .json()
                .at("/seats")
                .findValuesAsText("seatCode");
        var wanted = seats.stream().filter(known::contains).toList();
        assertThat(wanted).hasSizeGreaterThan(3);
        var threads = Executors.newFixedThreadPool(8);
        var tries = new ArrayList<Callable<Http.Answer>>();
        for (int i = 0; i < 40; i++) {
            var pair = List.of(wanted.get(i % wanted.size()), wanted.get((i + 1) % wanted.size()));
            var channel = i % 2 == 0 ? "demo-web-key" : "demo-app-key";
            tries.add(() ->
                    channel(channel).keyed().post("/api/v1/locks", Map.of("showCode", showCode, "seatCodes", pair)));
        }

        var got = new ArrayList<String>();
        for (var done : threads.invokeAll(tries)) {
            var answer = done.get();
            assertThat(answer.status()).isIn(201, 409);
            got.addAll(answer.json().at("/seats").findValuesAsText("seatCode"));
        }
        threads.shutdown();

        assertThat(got).doesNotHaveDuplicates().isNotEmpty();
    }
}
