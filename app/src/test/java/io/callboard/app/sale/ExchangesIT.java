package io.callboard.app.sale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.callboard.app.HouseTest;
import io.callboard.app.Http;
import io.callboard.app.Stage;
import io.callboard.kernel.BusinessZone;
import io.callboard.kernel.ShowCode;
import io.callboard.ledger.Account;
import io.callboard.ledger.Ledger;
import io.callboard.sale.SaleInvariants;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Han Meimei exchanges her ticket for Swan Lake: for another seat, or for another evening. */
class ExchangesIT extends HouseTest {
    private static final Instant CURTAIN =
            Instant.now().plus(33, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
    private static final long STALLS = 68_000;
    private static final long CIRCLE = 48_000;

    private static String shared;

    @Autowired
    Ledger ledger;

    @Autowired
    SaleInvariants invariants;

    @Autowired
    Clock clock;

    private final List<String> showCodes = new ArrayList<>();

    @AfterEach
    void the_books_agree() {
        for (var showCode : showCodes) {
            assertThat(invariants.breaches(new ShowCode(showCode))).isEmpty();
        }
    }

    private Http web() {
        return channel("demo-web-key");
    }

    /** One that nobody else plays on. */
    private String swanLake() {
        showCodes.add(stage().swanLakeOnSale(CURTAIN, Instant.now().minusSeconds(60)));
        return showCodes.get(0);
    }

    /** One evening that tests share whose sums are nobody's business. */
    private String anySwanLake() {
        if (shared == null) {
            shared = stage().swanLakeOnSale(CURTAIN, Instant.now().minusSeconds(60));
        }
        showCodes.add(shared);
        return shared;
    }

    private JsonNode bought(Http buyer, String showCode, String level, int card) {
        var lock = stage().locked(buyer, showCode, level, 1);
        var order = buyer.keyed().post("/api/v1/orders", stage().order(lock, Stage.idCard(card)));
        assertThat(order.status()).as(order.toString()).isEqualTo(201);
        return order.json();
    }

    private static String path(JsonNode order, String what) {
        return "/api/v1/orders/" + order.at("/orderNo").asText() + what;
    }

    private static Map<String, Object> body(JsonNode order, JsonNode lock, long extraFen) {
        return body(order, lock, extraFen, "CHANNEL");
    }

    private static Map<String, Object> body(JsonNode order, JsonNode lock, long extraFen, String method) {
        var body = new HashMap<String, Object>();
        body.put("ticketCode", order.at("/tickets/0/ticketCode").asText());
        body.put("lockId", lock.at("/lockId").asText());
        if (extraFen > 0) {
            body.put("payment", Map.of("method", method, "reference", "TOP-" + UUID.randomUUID(), "paidFen", extraFen));
        }
        return body;
    }

    private JsonNode exchanged(Http who, JsonNode order, JsonNode lock, long extraFen) {
        var answer = who.keyed().post(path(order, "/exchanges"), body(order, lock, extraFen));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.json();
    }

    private String seatStatus(String showCode, String seatCode) {
        var seats =
                web().get("/api/v1/performances/" + showCode + "/seats").json().at("/seats");
        return StreamSupport.stream(seats.spliterator(), false)
                .filter(seat -> seat.at("/seatCode").asText().equals(seatCode))
                .map(seat -> seat.at("/status").asText())
                .collect(Collectors.joining());
    }

    private static String seat(JsonNode order) {
        return order.at("/tickets/0/seatCode").asText();
    }

    private long balance(String showCode, Account account) {
        return ledger.balance(new ShowCode(showCode), account).getAmountMinorLong();
    }

    @Test
    void a_dearer_seat_costs_the_difference_and_the_old_seat_is_free_again() {
        var showCode = swanLake();
        var order = bought(web(), showCode, "B", 400);
        var lock = stage().locked(web(), showCode, "A", 1);

        var quote = web().post(
                        path(order, "/exchange-quotes"),
                        Map.of(
                                "ticketCode", order.at("/tickets/0/ticketCode").asText(),
                                "lockId", lock.at("/lockId").asText()));
        assertThat(quote.json().at("/sums/extraFen").asLong())
                .as(quote.toString())
                .isEqualTo(STALLS - CIRCLE);

        var made = exchanged(web(), order, lock, STALLS - CIRCLE);
        assertThat(made.at("/sums/feeFen").asLong()).isZero();
        var ticket = made.at("/order/tickets/0");
        assertThat(ticket.at("/status").asText()).isEqualTo("VALID");
        assertThat(ticket.at("/paidFen").asLong()).isEqualTo(STALLS);
        assertThat(ticket.at("/idMasked").asText())
                .isEqualTo(order.at("/tickets/0/idMasked").asText());
        assertThat(made.at("/order/purchaser").asText())
                .isEqualTo(order.at("/purchaser").asText());

        var before = web().get(path(order, "")).json();
        assertThat(before.at("/status").asText()).isEqualTo("RETURNED");
        assertThat(before.at("/tickets/0/status").asText()).isEqualTo("EXCHANGED");
        await().until(() -> seatStatus(showCode, seat(order)).equals("AVAILABLE"));
        assertThat(seatStatus(showCode, seat(made.at("/order")))).isEqualTo("SOLD");
        assertThat(balance(showCode, Account.REFUNDS_DUE)).isZero();
        assertThat(balance(showCode, Account.TICKETS_OUT)).isEqualTo(STALLS);
        assertThat(-balance(showCode, Account.TAKINGS)).isEqualTo(STALLS);
    }

    @Test
    void the_fee_is_kept_of_the_old_ticket_and_paid_with_the_new_one() {
        var showCode = swanLake();
        var order = bought(web(), showCode, "A", 401);
        time.moveTo(Duration.between(Instant.now(), CURTAIN).minusHours(13));
        var made = exchanged(web(), order, stage().locked(web(), showCode, "A", 1), 500);
        assertThat(made.at("/sums/feeFen").asLong()).isEqualTo(500);
        assertThat(balance(showCode, Account.RETURN_FEES)).isEqualTo(500);
        assertThat(balance(showCode, Account.REFUNDS_DUE)).isZero();
        assertThat(-balance(showCode, Account.TAKINGS)).isEqualTo(STALLS + 500);
    }

    @Test
    void a_ticket_is_not_exchanged_for_a_cheaper_seat_nor_for_one_whose_sale_was_stopped() {
        var showCode = swanLake();
        var order = bought(web(), showCode, "A", 412);
        var cheaper =
                web().keyed().post(path(order, "/exchanges"), body(order, stage().locked(web(), showCode, "B", 1), 0));
        assertThat(cheaper.problem()).isEqualTo("validation");
        assertThat(cheaper.json().at("/errors/0/code").asText()).isEqualTo("cheaper");
        var lock = stage().locked(web(), showCode, "A", 1);
        var stopped = as("manager")
                .keyed()
                .post("/api/v1/performances/" + showCode + "/suspension", Map.of("reason", "The stage is wet."));
        assertThat(stopped.status()).isEqualTo(202);
        assertThat(web().keyed()
                        .post(path(order, "/exchanges"), body(order, lock, 0))
                        .problem())
                .isEqualTo("not-on-sale");
        assertThat(web().get(path(order, "")).json().at("/tickets/0/status").asText())
                .isEqualTo("VALID");
    }

    @Test
    void who_exchanges_late_does_not_return_the_other_ticket_as_if_it_were_early() {
        var evenings = twoEvenings();
        var order = bought(web(), evenings.get(0), "B", 413);
        time.moveTo(Duration.between(Instant.now(), CURTAIN).minusHours(13));
        var made = exchanged(web(), order, stage().locked(web(), evenings.get(1), "B", 1), 500);
        var quote = web().post(
                        path(made.at("/order"), "/refund-quotes"),
                        Map.of(
                                "ticketCodes",
                                List.of(made.at("/order/tickets/0/ticketCode").asText()),
                                "cause",
                                "BUYER_CHANGED_MIND"));
        assertThat(quote.json().at("/lines/0/outcome").asText())
                .as(quote.toString())
                .isEqualTo("REFUSED");
    }

    @Test
    void a_ticket_that_was_exchanged_is_refunded_both_ways_that_it_was_paid() {
        var showCode = swanLake();
        var order = bought(web(), showCode, "B", 402);
        var made = exchanged(web(), order, stage().locked(web(), showCode, "A", 1), STALLS - CIRCLE);
        var asked = web().keyed()
                .post(
                        path(made.at("/order"), "/refunds"),
                        Map.of(
                                "ticketCodes",
                                List.of(made.at("/order/tickets/0/ticketCode").asText()),
                                "cause",
                                "BUYER_CHANGED_MIND"));
        assertThat(asked.status()).as(asked.toString()).isEqualTo(202);
        var refund = "/api/v1/refunds/" + asked.json().at("/refundNo").asText();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> web().get(refund).json().at("/status").asText().equals("DONE"));
        assertThat(web().get(refund).json().at("/payouts"))
                .extracting(payout -> payout.at("/amountFen").asLong())
                .containsExactlyInAnyOrder(STALLS - CIRCLE, CIRCLE);
        assertThat(balance(showCode, Account.REFUNDS_DUE)).isZero();
    }

    @Test
    void a_ticket_is_exchanged_once_and_the_ruling_says_so() {
        var showCode = anySwanLake();
        var order = bought(web(), showCode, "B", 403);
        var made = exchanged(web(), order, stage().locked(web(), showCode, "B", 1), 0);
        var lock = stage().locked(web(), showCode, "B", 1);
        var again = web().keyed().post(path(made.at("/order"), "/exchanges"), body(made.at("/order"), lock, 0));
        assertThat(again.problem()).isEqualTo("rule-refused");
        assertThat(again.json().at("/decision/row").asText()).isEqualTo("ET-02");
        var old = web().keyed().post(path(order, "/exchanges"), body(order, lock, 0));
        assertThat(old.problem()).isEqualTo("wrong-state");
        var asked = web().post(
                        path(made.at("/order"), "/exchange-quotes"),
                        Map.of(
                                "ticketCode",
                                made.at("/order/tickets/0/ticketCode").asText()));
        assertThat(asked.json().at("/allowed").asBoolean()).isFalse();
    }

    @Test
    void tickets_of_a_large_performance_are_not_exchanged() {
        var showCode = stage().starlightTourOnSale(34, 45_000);
        showCodes.add(showCode);
        var order = bought(web(), showCode, "ST", 404);
        var lock = stage().locked(web(), showCode, "ST", 1);
        var refused = web().keyed().post(path(order, "/exchanges"), body(order, lock, 0));
        assertThat(refused.problem()).isEqualTo("rule-refused");
        assertThat(refused.json().at("/decision/row").asText()).isEqualTo("ET-01");
        assertThat(web().get(path(order, "")).json().at("/tickets/0/status").asText())
                .isEqualTo("VALID");
    }

    @Test
    void a_ticket_goes_to_another_evening_of_the_show_with_its_holder_and_the_day_adds_up() {
        var evenings = twoEvenings();
        var order = bought(web(), evenings.get(0), "B", 405);
        var lock = stage().locked(web(), evenings.get(1), "B", 1);
        var made = exchanged(web(), order, lock, 0);
        assertThat(made.at("/order/showCode").asText()).isEqualTo(evenings.get(1));
        bought(web(), evenings.get(1), "B", 405);
        var third = stage().locked(web(), evenings.get(1), "B", 1);
        assertThat(web().keyed()
                        .post("/api/v1/orders", stage().order(third, Stage.idCard(405)))
                        .problem())
                .as("the exchanged ticket is one of the holder's two")
                .isEqualTo("rule-refused");
        assertThat(web().keyed()
                        .post(
                                "/api/v1/orders",
                                stage().order(
                                                stage().locked(web(), evenings.get(0), "B", 2),
                                                Stage.idCard(405),
                                                Stage.idCard(406)))
                        .status())
                .as("and none of the first evening's")
                .isEqualTo(201);

        var day = BusinessZone.dayOf(clock.instant());
        time.moveTo(Duration.ofDays(1));
        var asked = as("compliance")
                .keyed()
                .post("/api/v1/returns", Map.of("type", "R1", "venueCode", "11010100101", "day", day.toString()));
        assertThat(asked.status()).as(asked.toString()).isEqualTo(202);
        assertThat(asked.json().at("/status").asText()).as(asked.toString()).isEqualTo("CHECKED");
    }

    private List<String> twoEvenings() {
        stage().operaHouse();
        var show = stage().show("天鹅湖 Swan Lake", Stage.OPERA_HOUSE, CURTAIN, 1700);
        show.put(
                "performances",
                List.of(
                        Map.of(
                                "hallCode",
                                Stage.OPERA_HOUSE,
                                "curtainAt",
                                Stage.moment(CURTAIN),
                                "expectedAudience",
                                1700),
                        Map.of(
                                "hallCode",
                                Stage.OPERA_HOUSE,
                                "curtainAt",
                                Stage.moment(CURTAIN.plus(1, ChronoUnit.DAYS)),
                                "expectedAudience",
                                1700)));
        var showId = stage().submitted(show);
        stage().approved(showId, 1700);
        for (var performance : stage().show(showId).at("/performances")) {
            var showCode = performance.at("/showCode").asText();
            stage().pricedOperaHouse(showCode);
            stage().salePlanned(showCode, Instant.now().minusSeconds(60), CURTAIN);
            showCodes.add(showCode);
        }
        return showCodes;
    }

    @Test
    void the_counter_exchanges_a_channels_ticket_for_cash() {
        var showCode = anySwanLake();
        var order = bought(web(), showCode, "B", 407);
        var seller = as("seller");
        var lock = stage().locked(seller, showCode, "A", 1);
        var made = seller.keyed().post(path(order, "/exchanges"), body(order, lock, STALLS - CIRCLE, "CASH"));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        assertThat(made.json().at("/order/channel").asText()).isEqualTo("COUNTER");
        assertThat(web().get(path(order, "")).json().at("/tickets/0/status").asText())
                .isEqualTo("EXCHANGED");
    }

    @Test
    void of_two_exchanges_of_a_ticket_at_the_same_moment_one_happens() throws Exception {
        var showCode = anySwanLake();
        var order = bought(web(), showCode, "B", 408);
        var asks = new ArrayList<Callable<Http.Answer>>();
        for (int i = 0; i < 2; i++) {
            var lock = stage().locked(web(), showCode, "B", 1);
            asks.add(() -> web().keyed().post(path(order, "/exchanges"), body(order, lock, 0)));
        }
        var threads = Executors.newFixedThreadPool(2);
        var statuses = new ArrayList<Integer>();
        for (var answer : threads.invokeAll(asks)) {
            statuses.add(answer.get().status());
        }
        threads.shutdown();
        assertThat(statuses).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void the_same_key_gets_the_first_answer() {
        var showCode = anySwanLake();
        var order = bought(web(), showCode, "B", 409);
        var body = body(order, stage().locked(web(), showCode, "A", 1), STALLS - CIRCLE);
        var caller = web().keyed();
        var first = caller.post(path(order, "/exchanges"), body);
        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        var second = caller.post(path(order, "/exchanges"), body);
        assertThat(second.header("Idempotent-Replay")).isEqualTo("true");
        assertThat(second.text()).isEqualTo(first.text());
    }

    @Test
    void wrong_amounts_seats_and_locks_change_nothing() {
        var showCode = anySwanLake();
        var order = bought(web(), showCode, "B", 410);
        var dear = stage().locked(web(), showCode, "A", 1);
        var path = path(order, "/exchanges");
        var short200 = web().keyed().post(path, body(order, dear, 100));
        assertThat(short200.problem()).isEqualTo("amount-mismatch");
        assertThat(short200.json().at("/totalFen").asLong()).isEqualTo(STALLS - CIRCLE);
        assertThat(web().keyed().post(path, body(order, dear, 0)).problem()).isEqualTo("amount-mismatch");

        var two = stage().locked(web(), showCode, "B", 2);
        assertThat(web().keyed().post(path, body(order, two, 0)).problem()).isEqualTo("validation");
        var others = stage().locked(channel("demo-app-key"), showCode, "B", 1);
        assertThat(web().keyed().post(path, body(order, others, 0)).status()).isEqualTo(404);
        assertThat(channel("demo-app-key")
                        .keyed()
                        .post(path, body(order, others, 0))
                        .status())
                .as("another channel's order")
                .isEqualTo(404);
        var otherShow = stage().swanLakeOnSale(CURTAIN, Instant.now().minusSeconds(60));
        var foreign = stage().locked(web(), otherShow, "B", 1);
        assertThat(web().keyed().post(path, body(order, foreign, 0)).problem()).isEqualTo("validation");
        assertThat(as("finance").keyed().post(path, body(order, dear, 0)).status())
                .isEqualTo(403);
        var cash = web().keyed().post(path, body(order, dear, STALLS - CIRCLE, "CASH"));
        assertThat(cash.problem()).isEqualTo("validation");
        var strange = new HashMap<>(body(order, dear, 0));
        strange.put("ticketCode", "nonsense");
        assertThat(web().keyed().post(path, strange).status()).isEqualTo(404);

        assertThat(web().get(path(order, "")).json().at("/tickets/0/status").asText())
                .isEqualTo("VALID");
        assertThat(web().get("/api/v1/locks/" + dear.at("/lockId").asText()).status())
                .isEqualTo(200);
    }

    @Test
    void what_was_paid_for_a_lock_that_had_lapsed_goes_back_and_the_ticket_stays_good() {
        var showCode = anySwanLake();
        var order = bought(web(), showCode, "B", 411);
        var lock = stage().locked(web(), showCode, "A", 1);
        time.moveTo(Duration.ofHours(1));
        var late = web().keyed().post(path(order, "/exchanges"), body(order, lock, STALLS - CIRCLE));
        assertThat(late.problem()).isEqualTo("lock-expired");
        assertThat(late.json().at("/payout/amountFen").asLong()).isEqualTo(STALLS - CIRCLE);
        assertThat(web().get(path(order, "")).json().at("/tickets/0/status").asText())
                .isEqualTo("VALID");
        var unpaid = web().keyed().post(path(order, "/exchanges"), body(order, lock, 0));
        assertThat(unpaid.problem()).isEqualTo("lock-expired");
        assertThat(unpaid.json().has("payout")).isFalse();
    }
}
