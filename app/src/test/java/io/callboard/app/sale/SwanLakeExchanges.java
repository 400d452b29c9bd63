package io.callboard.app.sale;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.callboard.app.HouseTest;
import io.callboard.app.Http;
import io.callboard.app.Stage;
import io.callboard.kernel.ShowCode;
import io.callboard.ledger.Account;
import io.callboard.ledger.Ledger;
import io.callboard.sale.SaleInvariants;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What tests of exchanges share: evenings of Swan Lake, whose books must agree after each. */
abstract class SwanLakeExchanges extends HouseTest {
    static final Instant CURTAIN = Instant.now().plus(33, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
    static final long STALLS = 68_000;
    static final long CIRCLE = 48_000;

    private static String shared;

    @Autowired
    Ledger ledger;

    @Autowired
    SaleInvariants invariants;

    @Autowired
    Clock clock;

    final List<String> showCodes = new ArrayList<>();

    @AfterEach
    void the_books_agree() {
        for (var showCode : showCodes) {
            assertThat(invariants.breaches(new ShowCode(showCode))).isEmpty();
        }
    }

    Http web() {
        return channel("demo-web-key");
    }

    /** One that nobody else plays on. */
    String swanLake() {
        showCodes.add(stage().swanLakeOnSale(CURTAIN, Instant.now().minusSeconds(60)));
        return showCodes.get(0);
    }

    /** One evening that tests share whose sums are nobody's business. */
    String anySwanLake() {
        if (shared == null) {
            shared = stage().swanLakeOnSale(CURTAIN, Instant.now().minusSeconds(60));
        }
        showCodes.add(shared);
        return shared;
    }

    JsonNode bought(Http buyer, String showCode, String level, int card) {
        var lock = stage().locked(buyer, showCode, level, 1);
        var order = buyer.keyed().post("/api/v1/orders", stage().order(lock, Stage.idCard(card)));
        assertThat(order.status()).as(order.toString()).isEqualTo(201);
        return order.json();
    }

    static String path(JsonNode order, String what) {
        return "/api/v1/orders/" + order.at("/orderNo").asText() + what;
    }

    static Map<String, Object> body(JsonNode order, JsonNode lock, long extraFen) {
        return body(order, lock, extraFen, "CHANNEL");
    }

    static Map<String, Object> body(JsonNode order, JsonNode lock, long extraFen, String method) {
        var body = new HashMap<String, Object>();
        body.put("ticketCode", order.at("/tickets/0/ticketCode").asText());
        body.put("lockId", lock.at("/lockId").asText());
        if (extraFen > 0) {
            body.put("payment", Map.of("method", method, "reference", "TOP-" + UUID.randomUUID(), "paidFen", extraFen));
        }
        return body;
    }

    JsonNode exchanged(Http who, JsonNode order, JsonNode lock, long extraFen) {
        var answer = who.keyed().post(path(order, "/exchanges"), body(order, lock, extraFen));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.json();
    }

    String seatStatus(String showCode, String seatCode) {
        var seats =
                web().get("/api/v1/performances/" + showCode + "/seats").json().at("/seats");
        return StreamSupport.stream(seats.spliterator(), false)
                .filter(seat -> seat.at("/seatCode").asText().equals(seatCode))
                .map(seat -> seat.at("/status").asText())
                .collect(Collectors.joining());
    }

    static String seat(JsonNode order) {
        return order.at("/tickets/0/seatCode").asText();
    }

    long balance(String showCode, Account account) {
        return ledger.balance(new ShowCode(showCode), account).getAmountMinorLong();
    }

    List<String> twoEvenings() {
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

    /** What asks for the return of an order's first ticket. */
    static Map<String, Object> giveBack(JsonNode order, String cause) {
        return Map.of("ticketCodes", List.of(order.at("/tickets/0/ticketCode").asText()), "cause", cause);
    }
}
