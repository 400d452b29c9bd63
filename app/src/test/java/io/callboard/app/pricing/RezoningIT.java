package io.callboard.app.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.callboard.app.HouseTest;
import io.callboard.app.Http;
import io.callboard.app.Stage;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lin Yue draws other zones while Swan Lake sells: stalls at 680, circle 480, balcony 280 yuan were published. */
class RezoningIT extends HouseTest {
    private static final Instant CURTAIN =
            Instant.now().plus(36, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);

    private String showCode = "";
    private Http linYue;
    private Http web;

    @BeforeEach
    void swanLake() {
        showCode = stage().swanLakeOnSale(CURTAIN, Instant.now().minusSeconds(60));
        linYue = as("planner");
        web = channel("demo-web-key");
    }

    private String path(String what) {
        return "/api/v1/performances/" + showCode + what;
    }

    private static Map<String, Object> level(String key, long fen) {
        return Map.of("level", key, "name", key, "priceFen", fen);
    }

    private static Map<String, Object> area(String level, String area) {
        return Map.of("level", level, "area", area);
    }

    /** The house as it was, with one more assignment over it. */
    private static Map<String, Object> chart(long priceOfB, Object... over) {
        var assignments = new ArrayList<Object>(List.of(area("A", "S"), area("B", "B"), area("C", "C")));
        assignments.addAll(List.of(over));
        return Map.of(
                "planVersion",
                1,
                "levels",
                List.of(level("A", 68_000), level("B", priceOfB), level("C", 28_000)),
                "assignments",
                assignments);
    }

    private Http.Answer asks(Map<String, Object> chart) {
        var etag = linYue.get(path("/price-chart")).header("ETag");
        return linYue.keyed()
                .with("If-Match", etag)
                .post(path("/rezonings"), Map.of("chart", chart, "reason", "The circle sells slowly."));
    }

    private JsonNode seat(String seatCode) {
        for (var seat : linYue.get(path("/seats")).json().at("/seats")) {
            if (seat.at("/seatCode").asText().equals(seatCode)) {
                return seat;
            }
        }
        throw new AssertionError("No seat " + seatCode);
    }

    private void decides(String user, String outcome) {
        var answer = stage().complete(user, "approveRezoning", "showCode=" + showCode, outcome, Map.of());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(204);
        assertThat(time.settle()).isTrue();
    }

    @Test
    void free_seats_move_when_another_agrees_and_sold_ones_keep_their_price() {
        var lock = stage().locked(web, showCode, "B", 1);
        var order = web.keyed().post("/api/v1/orders", stage().order(lock, Stage.idCard(11)));
        var sold = order.json().at("/tickets/0/seatCode").asText();
        var basket =
                stage().locked(web, showCode, "B", 1).at("/seats/0/seatCode").asText();

        var asked = asks(chart(38_000));
        assertThat(asked.status()).as(asked.toString()).isEqualTo(202);
        assertThat(seat(sold).at("/priceFen").asLong()).isEqualTo(48_000);
        decides("manager", "approve");

        assertThat(seat(sold).at("/priceFen").asLong()).isEqualTo(48_000);
        assertThat(seat(basket).at("/priceFen").asLong()).isEqualTo(48_000);
        assertThat(stage().locked(web, showCode, "B", 1).at("/totalFen").asLong())
                .isEqualTo(38_000);
        var decided = linYue.get(path("/rezonings")).json().at("/0");
        assertThat(decided.at("/status").asText()).isEqualTo("APPROVED");
        assertThat(decided.at("/left").asInt()).isEqualTo(2);
        assertThat(web.get("/api/v1/orders/" + order.json().at("/orderNo").asText())
                        .json()
                        .at("/totalFen")
                        .asLong())
                .isEqualTo(48_000);
    }

    @Test
    void a_seat_that_was_in_a_basket_moves_when_the_same_zones_are_asked_for_again() {
        var lock = stage().locked(web, showCode, "B", 1);
        var basket = lock.at("/seats/0/seatCode").asText();
        asks(chart(38_000));
        decides("manager", "approve");
        web.delete("/api/v1/locks/" + lock.at("/lockId").asText());
        assertThat(seat(basket).at("/priceFen").asLong()).isEqualTo(48_000);

        assertThat(asks(chart(38_000)).status()).isEqualTo(202);
        decides("manager", "approve");

        assertThat(seat(basket).at("/priceFen").asLong()).isEqualTo(38_000);
        assertThat(asks(chart(38_000)).json().at("/errors/0/code").asText()).isEqualTo("same");
    }

    @Test
    void no_seat_becomes_dearer_than_it_was_published() {
        var answer = asks(chart(48_000, Map.of("level", "B", "area", "C", "rows", List.of("01"))));
        assertThat(answer.problem()).isEqualTo("blocked");
        assertThat(answer.json().at("/reasons/0").asText()).contains("28000 fen published, 48000 fen asked");
        assertThat(linYue.get(path("/rezonings")).json()).isEmpty();
    }

    @Test
    void after_it_was_lowered_it_may_rise_again_to_what_was_published_and_no_further() {
        asks(chart(38_000));
        decides("manager", "approve");
        assertThat(asks(chart(48_100)).problem()).isEqualTo("blocked");
        assertThat(asks(chart(48_000)).status()).isEqualTo(202);
    }

    @Test
    void one_waits_at_a_time_and_its_author_takes_it_back() {
        var first = asks(chart(38_000)).json().at("/rezoningNo").asText();
        assertThat(asks(chart(39_000)).problem()).isEqualTo("draft-exists");
        assertThat(linYue.delete(path("/rezonings/" + first)).status()).isEqualTo(204);
        assertThat(stage().hasTask("manager", "approveRezoning", "showCode=" + showCode))
                .isFalse();
        assertThat(asks(chart(39_000)).status()).isEqualTo(202);
    }

    @Test
    void seats_are_not_taken_off_sale_by_losing_their_level_and_the_same_chart_is_no_change() {
        var less = Map.of(
                "planVersion", 1,
                "levels", List.of(level("A", 68_000), level("B", 48_000)),
                "assignments", List.of(area("A", "S"), area("B", "B")));
        assertThat(asks(less).json().at("/errors/0/code").asText()).isEqualTo("level");
        assertThat(asks(chart(48_000)).json().at("/errors/0/code").asText()).isEqualTo("same");
    }

    @Test
    void what_a_manager_rejects_moves_nothing() {
        asks(chart(38_000));
        decides("manager", "reject");
        assertThat(stage().locked(web, showCode, "B", 1).at("/totalFen").asLong())
                .isEqualTo(48_000);
    }
}
