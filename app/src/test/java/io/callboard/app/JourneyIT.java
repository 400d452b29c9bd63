package io.callboard.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.callboard.kernel.BusinessZone;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The whole thread by HTTP: a hall, a show, its approval, its sale, a refund, and the day's return at the authority. */
class JourneyIT extends HouseTest {
    private static final String VENUE = "11010800901";
    private static final String HALL = "1101080090101";
    private static final Instant CURTAIN =
            Instant.now().plus(45, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);

    @Test
    void a_show_goes_from_its_plan_to_a_return_that_the_authority_acknowledged() throws Exception {
        hallWithPlan();
        var showCode = approvedShow();
        onSale(showCode);
        var order = soldTo(showCode, "A", 2);
        soldTo(showCode, "B", 1);
        var refundNo = returned(order);
        var day = BusinessZone.dayOf(time.clock().instant());
        itIs(day.plusDays(1), LocalTime.of(9, 0));

        var returnNo = signedReturn(day);

        var one = acknowledged(returnNo);
        assertThat(one.at("/late").asBoolean()).isFalse();
        assertThat(one.at("/totals/soldFen").asLong()).isEqualTo(2 * 68_000 + 28_000);
        assertThat(one.at("/totals/returnedFen").asLong()).isEqualTo(68_000);
        assertThat(one.at("/totals/feesFen").asLong()).isZero();
        var pdf = as("compliance").get("/api/v1/returns/" + returnNo + "/files/pdf");
        try (var document = Loader.loadPDF(pdf.bytes())) {
            assertThat(new PDFTextStripper().getText(document)).contains("演出票房日报表", "天鹅湖", "1,640.00");
        }
        assertThat(as("finance")
                        .get("/api/v1/refunds/" + refundNo)
                        .json()
                        .at("/status")
                        .asText())
                .isEqualTo("DONE");
    }

    private void hallWithPlan() {
        var planner = as("planner");
        assertThat(planner.keyed()
                        .post(
                                "/api/v1/venues",
                                Map.of(
                                        "venueCode",
                                        VENUE,
                                        "name",
                                        "小剧场 Studio",
                                        "kind",
                                        "THEATRE",
                                        "address",
                                        "北京市海淀区"))
                        .status())
                .isEqualTo(201);
        planner.keyed().post("/api/v1/venues/" + VENUE + "/halls", Map.of("hallCode", HALL, "name", "黑匣子 Black box"));
        var wrong = plan(plan -> plan.add(plan.get(1)));
        var refused = planner.keyed().send("POST", "/api/v1/halls/" + HALL + "/plans", "text/csv", wrong);
        assertThat(refused.problem()).isEqualTo("plan-invalid");
        assertThat(refused.json().at("/errors/0/line").asInt()).isEqualTo(402);
        var right = planner.keyed().send("POST", "/api/v1/halls/" + HALL + "/plans", "text/csv", plan(plan -> {}));
        assertThat(right.status()).as(right.toString()).isEqualTo(201);
        assertThat(right.json().at("/planVersion").asInt()).isEqualTo(1);
        assertThat(right.json().at("/seats").asInt()).isEqualTo(400);
    }

    /** The first 400 seats of the opera house, changed as a test wants. */
    private static String plan(java.util.function.Consumer<List<String>> change) {
        var lines =
                new ArrayList<>(new String(Stage.planFile("opera-house.csv"), java.nio.charset.StandardCharsets.UTF_8)
                        .lines()
                        .limit(401)
                        .toList());
        change.accept(lines);
        return String.join("\n", lines) + "\n";
    }

    private String approvedShow() {
        var body = stage().show("天鹅湖 Swan Lake", HALL, CURTAIN, 380);
        body.put("documents", List.of());
        var planner = as("planner");
        var drafted =
                planner.keyed().post("/api/v1/shows", body).json().at("/showId").asText();
        var incomplete = planner.keyed().post("/api/v1/shows/" + drafted + "/submission", Map.of());
        assertThat(incomplete.problem()).isEqualTo("incomplete");
        body.put("documents", stage().papers());
        return stage().approved(stage().submitted(body), 380);
    }

    private void onSale(String showCode) {
        var chart = Map.of(
                "planVersion", 1,
                "levels",
                        List.of(
                                Map.of("level", "A", "name", "池座前区", "priceFen", 68_000),
                                Map.of("level", "B", "name", "池座后区", "priceFen", 28_000)),
                "assignments",
                        List.of(
                                Map.of("level", "B"),
                                Map.of("level", "A", "rows", List.of("01", "02", "03", "04", "05"))));
        var priced = as("planner").put("/api/v1/performances/" + showCode + "/price-chart", chart);
        assertThat(priced.status()).as(priced.toString()).isEqualTo(200);
        stage().salePlanned(showCode, time.clock().instant().plusSeconds(120), CURTAIN);
        var early = channel("demo-web-key").keyed().post("/api/v1/locks", best(showCode, "A", 1));
        assertThat(early.problem()).isEqualTo("not-on-sale");
        time.moveTo(Duration.ofSeconds(180));
    }

    private static Map<String, Object> best(String showCode, String level, int count) {
        return Map.of("showCode", showCode, "bestAvailable", Map.of("level", level, "count", count));
    }

    private JsonNode soldTo(String showCode, String level, int count) {
        var web = channel("demo-web-key");
        var lock = stage().locked(web, showCode, level, count);
        var order = web.keyed().post("/api/v1/orders", stage().order(lock, Stage.idCard(701), Stage.idCard(702)));
        assertThat(order.status()).as(order.toString()).isEqualTo(201);
        return order.json();
    }

    /** One of the tickets comes back within the two days in which that is free. */
    private String returned(JsonNode order) {
        var web = channel("demo-web-key");
        var body = Map.of(
                "ticketCodes", Set.of(order.at("/tickets/0/ticketCode").asText()), "cause", "BUYER_CHANGED_MIND");
        var asked = web.keyed().post("/api/v1/orders/" + order.at("/orderNo").asText() + "/refunds", body);
        assertThat(asked.status()).as(asked.toString()).isEqualTo(202);
        var refundNo = asked.json().at("/refundNo").asText();
        await().atMost(Duration.ofSeconds(20)).until(() -> web.get("/api/v1/refunds/" + refundNo)
                .json()
                .at("/status")
                .asText()
                .equals("DONE"));
        assertThat(web.get("/api/v1/orders/" + order.at("/orderNo").asText())
                        .json()
                        .at("/status")
                        .asText())
                .isEqualTo("PARTLY_RETURNED");
        return refundNo;
    }

    private String signedReturn(LocalDate day) {
        var compliance = as("compliance");
        var asked = compliance
                .keyed()
                .post("/api/v1/returns", Map.of("type", "R1", "venueCode", VENUE, "day", day.toString()));
        assertThat(asked.status()).as(asked.toString()).isEqualTo(202);
        assertThat(asked.json().at("/status").asText()).as(asked.toString()).isEqualTo("CHECKED");
        var returnNo = asked.json().at("/returnNo").asText();
        await().atMost(Duration.ofSeconds(20)).until(() -> isSigned(compliance, returnNo));
        return returnNo;
    }

    /** The house draws the day up by itself too; when that falls into the same moment the task begins anew. */
    private static boolean isSigned(Http compliance, String returnNo) {
        for (var task :
                compliance.get("/api/v1/tasks?taskKey=signOff&size=500").json().at("/items")) {
            if (task.at("/subject/id").asText().equals(returnNo)) {
                var done = compliance.post(
                        "/api/v1/tasks/" + task.at("/taskId").asText() + "/completion",
                        Map.of("outcome", "sign", "comment", "", "fields", Map.of()));
                return done.status() == 204;
            }
        }
        return false;
    }

    private JsonNode acknowledged(String returnNo) {
        var path = "/api/v1/returns/" + returnNo;
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(as("compliance")
                        .get(path)
                        .json()
                        .at("/submissions/0/status")
                        .asText())
                .isEqualTo("ACKNOWLEDGED"));
        return as("compliance").get(path).json();
    }

    private void itIs(LocalDate day, LocalTime at) {
        var wanted = day.atTime(at).atZone(BusinessZone.ID).toInstant();
        time.moveTo(time.clock().offset().plus(Duration.between(time.clock().instant(), wanted)));
    }
}
