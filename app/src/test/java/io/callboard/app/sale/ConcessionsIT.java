package io.callboard.app.sale;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.callboard.app.HouseTest;
import io.callboard.app.Http;
import io.callboard.app.Stage;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who pays less, who comes in at all, by the rules of prices and of minors. */
class ConcessionsIT extends HouseTest {
    private static final Instant CURTAIN =
            Instant.now().plus(37, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);

    private Http web() {
        return channel("demo-web-key");
    }

    private static Map<String, Object> order(JsonNode lock, long paidFen, Map<String, String> more, String idNumber) {
        var guest = new HashMap<String, String>(Map.of(
                "seatCode",
                lock.at("/seats/0/seatCode").asText(),
                "name",
                "韩梅梅",
                "idType",
                "ID_CARD",
                "idNumber",
                idNumber));
        guest.putAll(more);
        return Map.of(
                "lockId", lock.at("/lockId").asText(),
                "purchaser", Map.of("name", "韩梅梅", "mobile", "13900139000"),
                "attendees", List.of(guest),
                "payment", Map.of("method", "CHANNEL", "reference", "PAY-" + UUID.randomUUID(), "paidFen", paidFen));
    }

    private String onSale(String type, boolean lowered) {
        stage().operaHouse();
        var show = stage().show("新年音乐会 New Year Concert", Stage.OPERA_HOUSE, CURTAIN, 1700);
        show.put("performanceType", type);
        var showCode = stage().approved(stage().submitted(show), 1700);
        var chart = Map.of(
                "planVersion",
                1,
                "lowered",
                lowered,
                "levels",
                List.of(Map.of("level", "STAND_D", "name", "池座", "priceFen", 48_000)),
                "assignments",
                List.of(Map.of("level", "STAND_D")));
        assertThat(as("planner")
                        .put("/api/v1/performances/" + showCode + "/price-chart", chart)
                        .status())
                .isEqualTo(200);
        stage().salePlanned(showCode, Instant.now().minusSeconds(60), CURTAIN);
        return showCode;
    }

    @Test
    void a_student_pays_a_fifth_less_and_the_ticket_says_face_and_paid() {
        var showCode = onSale("1003", false);
        var levels = web().get("/api/v1/performances/" + showCode).json().at("/priceLevels/0");
        assertThat(levels.at("/dueFen").asLong()).isEqualTo(48_000);
        assertThat(levels.at("/concessionsFen/STUDENT").asLong()).isEqualTo(38_400);
        var lock = stage().locked(web(), showCode, "STAND_D", 1);
        var student = Map.of("concession", "STUDENT");

        var full = web().keyed().post("/api/v1/orders", order(lock, 48_000, student, Stage.idCard(41)));
        assertThat(full.problem()).isEqualTo("amount-mismatch");
        assertThat(full.json().at("/totalFen").asLong()).isEqualTo(38_400);

        var order = web().keyed().post("/api/v1/orders", order(lock, 38_400, student, Stage.idCard(41)));
        assertThat(order.status()).as(order.toString()).isEqualTo(201);
        assertThat(order.json().at("/totalFen").asLong()).isEqualTo(38_400);
        assertThat(order.json().at("/tickets/0/priceFen").asLong()).isEqualTo(48_000);
        assertThat(order.json().at("/tickets/0/paidFen").asLong()).isEqualTo(38_400);
    }

    @Test
    void an_early_buyer_pays_less_where_the_chart_lets_prices_be_lowered_and_the_lock_keeps_the_price() {
        var lock = stage().locked(web(), onSale("1003", true), "STAND_D", 1);
        assertThat(lock.at("/seats/0/priceFen").asLong()).isEqualTo(48_000);
        assertThat(lock.at("/totalFen").asLong()).isBetween(38_400L, 40_800L);
        var order = web().keyed()
                .post("/api/v1/orders", order(lock, lock.at("/totalFen").asLong(), Map.of(), Stage.idCard(42)));
        assertThat(order.status()).as(order.toString()).isEqualTo(201);
    }

    @Test
    void a_child_of_five_does_not_come_in_to_a_concert_and_one_of_ten_comes_with_a_guardian() {
        var showCode = onSale("1003", false);
        var lock = stage().locked(web(), showCode, "STAND_D", 1);

        var five = web().keyed().post("/api/v1/orders", order(lock, 48_000, Map.of(), bornYearsAgo(5)));
        assertThat(five.problem()).isEqualTo("rule-refused");
        assertThat(five.json().at("/decision/ruleSet").asText()).isEqualTo("minors");
        assertThat(five.json().at("/decision/row").asText()).isEqualTo("MN-07");

        var alone = web().keyed().post("/api/v1/orders", order(lock, 48_000, Map.of(), bornYearsAgo(10)));
        assertThat(alone.json().at("/errors/0/pointer").asText()).isEqualTo("/attendees/0/guardian");

        var guarded =
                web().keyed().post("/api/v1/orders", order(lock, 48_000, Map.of("guardian", "韩先生"), bornYearsAgo(10)));
        assertThat(guarded.status()).as(guarded.toString()).isEqualTo(201);
    }

    private static String bornYearsAgo(int years) {
        return Stage.idCardOf(CURTAIN.minus(years * 366L + 20, ChronoUnit.DAYS));
    }
}
