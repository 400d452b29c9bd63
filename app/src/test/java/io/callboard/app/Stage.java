package io.callboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The stage that tests play on, set up by HTTP as people would: halls, shows, and the way of a show to its approval. */
public final class Stage {
    public static final String OPERA_HOUSE = "1101010010101";
    public static final String STADIUM = "1101050020101";

    private final HouseTest house;

    Stage(HouseTest house) {
        this.house = house;
    }

    /** Builds the opera house (1,733 seats) unless it stands. */
    public void operaHouse() {
        hall("11010100101", "国家大剧院 Opera House", "THEATRE", OPERA_HOUSE, "歌剧院 Opera hall", "opera-house.csv");
    }

    /** Builds the stadium (50,000 seats) unless it stands. */
    public void stadium() {
        hall("11010500201", "国家体育场 Stadium", "STADIUM", STADIUM, "体育场 Stadium", "stadium.csv");
    }

    private void hall(String venue, String venueName, String kind, String hall, String hallName, String plan) {
        var planner = house.as("planner");
        var venueBody = Map.of("venueCode", venue, "name", venueName, "kind", kind, "address", "北京市");
        if (planner.keyed().post("/api/v1/venues", venueBody).status() == 409) {
            return;
        }
        assertThat(planner.keyed()
                        .post("/api/v1/venues/" + venue + "/halls", Map.of("hallCode", hall, "name", hallName))
                        .status())
                .isEqualTo(201);
        assertThat(planner.keyed()
                        .send("POST", "/api/v1/halls/" + hall + "/plans", "text/csv", planFile(plan))
                        .status())
                .isEqualTo(201);
    }

    public static byte[] planFile(String name) {
        try {
            return Files.readAllBytes(Path.of("src/test/resources/plans", name));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The papers that every application needs. */
    public List<Map<String, String>> papers() {
        return Stream.of("APPLICATION_FORM", "LICENCE", "PERFORMER_LIST", "PROGRAMME", "VENUE_PROOF")
                .map(kind -> Map.of("kind", kind, "fileId", upload(kind)))
                .toList();
    }

    public String upload(String words) {
        var body = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + words
                + ".pdf\"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.4 " + words + "\r\n--b--\r\n";
        var answer = house.as("planner").send("POST", "/api/v1/files", "multipart/form-data; boundary=b", body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.json().at("/fileId").asText();
    }

    /** A show as the planner writes it down. */
    public Map<String, Object> show(String title, String hall, Instant curtain, int audience) {
        var show = new HashMap<String, Object>();
        show.put("title", title);
        show.put("performanceType", hall.equals(STADIUM) ? "1001" : "1007");
        show.put("presenter", Map.of("name", "北京星光演艺有限公司", "licenceNo", "京演（机构）（2019）4094号"));
        show.put("performers", List.of(Map.of("name", "林可", "origin", "MAINLAND", "lead", true)));
        show.put("programme", "Acts I to IV, one interval");
        show.put(
                "performances",
                List.of(Map.of("hallCode", hall, "curtainAt", moment(curtain), "expectedAudience", audience)));
        show.put("documents", papers());
        return show;
    }

    public static String moment(Instant instant) {
        return instant.atOffset(ZoneOffset.ofHours(8)).toString();
    }

    /** Drafts and submits a show; gives its id. */
    public String submitted(Map<String, Object> show) {
        var planner = house.as("planner");
        var drafted = planner.keyed().post("/api/v1/shows", show);
        assertThat(drafted.status()).as(drafted.toString()).isEqualTo(201);
        var id = drafted.json().at("/showId").asText();
        var answer = planner.keyed().post("/api/v1/shows/" + id + "/submission", Map.of());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(202);
        return id;
    }

    /** The open task of this key about a show, as this user sees it. */
    public JsonNode task(String user, String taskKey, String query) {
        var list = house.as(user).get("/api/v1/tasks?size=500&taskKey=" + taskKey + "&" + query);
        assertThat(list.status()).as(list.toString()).isEqualTo(200);
        return StreamSupport.stream(list.json().at("/items").spliterator(), false)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No task " + taskKey + " for " + user + " with " + query));
    }

    public boolean hasTask(String user, String taskKey, String query) {
        return !house.as(user)
                .get("/api/v1/tasks?taskKey=" + taskKey + "&" + query)
                .json()
                .at("/items")
                .isEmpty();
    }

    public Http.Answer complete(String user, String taskKey, String query, String outcome, Map<String, Object> fields) {
        var id = task(user, taskKey, query).at("/taskId").asText();
        return house.as(user)
                .post(
                        "/api/v1/tasks/" + id + "/completion",
                        Map.of("outcome", outcome, "comment", "See the file.", "fields", fields));
    }

    private void done(String user, String taskKey, String query, String outcome, Map<String, Object> fields) {
        var answer = complete(user, taskKey, query, outcome, fields);
        assertThat(answer.status()).as(taskKey + ": " + answer).isEqualTo(204);
    }

    /** Takes a submitted show through everybody's hands to its approval; gives the show code of its first performance. */
    public String approved(String showId, int approvedCapacity) {
        var about = "showId=" + showId;
        done("compliance", "contentReview", about, "approve", Map.of());
        done("finance", "priceReview", about, "approve", Map.of());
        if (hasTask("safety", "safetyReview", about)) {
            done("safety", "safetyReview", about, "approve", Map.of());
        }
        done("manager", "managerDecision", about, "approve", Map.of());
        done("compliance", "fileWithAuthority", about, "filed", Map.of());
        var fields = new HashMap<String, Object>();
        fields.put("approvalNo", "京文旅演〔2026〕" + showId.substring(showId.length() - 6));
        for (var performance : show(showId).at("/performances")) {
            fields.put("approvedCapacity." + performance.at("/performanceId").asText(), approvedCapacity);
        }
        done("compliance", "recordApproval", about, "approved", fields);
        if (hasTask("safety", "recordPermit", about)) {
            done("safety", "recordPermit", about, "permitted", Map.of("permitNo", "京公大型许〔2026〕7"));
        }
        return show(showId).at("/performances/0/showCode").asText();
    }

    /** Prices a performance of the opera house by area: stalls 680, circle 480, balcony 280 yuan. */
    public void pricedOperaHouse(String showCode) {
        var chart = Map.of(
                "planVersion", 1,
                "levels", List.of(level("A", "池座", 68_000), level("B", "二层", 48_000), level("C", "三层", 28_000)),
                "assignments", List.of(area("A", "S"), area("B", "B"), area("C", "C")));
        put(showCode, chart);
    }

    /** Prices the stadium: the infield 1,280, the lower stands 680 yuan. */
    public void pricedStadium(String showCode) {
        var chart = Map.of(
                "planVersion", 1,
                "levels", List.of(level("IN", "内场", 128_000), level("ST", "看台", 68_000)),
                "assignments",
                        Stream.concat(
                                        Stream.of(Map.of("level", "ST")),
                                        IntStream.rangeClosed(1, 8).mapToObj(n -> area("IN", "F" + n)))
                                .toList());
        put(showCode, chart);
    }

    private void put(String showCode, Map<String, Object> chart) {
        var answer = house.as("planner").put("/api/v1/performances/" + showCode + "/price-chart", chart);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }

    private static Map<String, Object> level(String key, String name, long fen) {
        return Map.of("level", key, "name", name, "priceFen", fen);
    }

    private static Map<String, String> area(String level, String area) {
        return Map.of("level", level, "area", area);
    }

    /** Plans the sale, has a manager confirm it, and waits until it is scheduled or open. */
    public void salePlanned(String showCode, Instant starts, Instant ends) {
        var answer = house.as("planner")
                .keyed()
                .post(
                        "/api/v1/performances/" + showCode + "/sale-plan",
                        Map.of("saleStartsAt", moment(starts), "saleEndsAt", moment(ends)));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(202);
        assertThat(house.time.settle()).isTrue();
        done("manager", "confirmSalePlan", "showCode=" + showCode, "confirm", Map.of());
        assertThat(house.time.settle()).isTrue();
    }

    /** A performance of Swan Lake on sale since this moment, from submission to the open sale. */
    public String swanLakeOnSale(Instant curtain, Instant saleStarts) {
        operaHouse();
        var showCode = approved(submitted(show("天鹅湖 Swan Lake", OPERA_HOUSE, curtain, 1700)), 1700);
        pricedOperaHouse(showCode);
        salePlanned(showCode, saleStarts, curtain);
        return showCode;
    }

    /** The Starlight Tour in the stadium in so many days, on sale since a minute. */
    public String starlightTourOnSale(int days, int approved) {
        stadium();
        var curtain = Instant.now().plus(days, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
        var show = show("星光巡演 Starlight Tour " + days, STADIUM, curtain, approved);
        var showCode = approved(submitted(show), approved);
        pricedStadium(showCode);
        salePlanned(showCode, Instant.now().minusSeconds(60), curtain);
        return showCode;
    }

    /** Locks the best seats of a level as a channel. */
    public JsonNode locked(Http channel, String showCode, String level, int count) {
        var answer = channel.keyed()
                .post(
                        "/api/v1/locks",
                        Map.of("showCode", showCode, "bestAvailable", Map.of("level", level, "count", count)));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.json();
    }

    /** What a channel sends to buy a lock: everybody named, everything paid. */
    public Map<String, Object> order(JsonNode lock, String... idNumbers) {
        var attendees = new ArrayList<Map<String, String>>();
        for (int i = 0; i < lock.at("/seats").size(); i++) {
            attendees.add(Map.of(
                    "seatCode",
                    lock.at("/seats/" + i + "/seatCode").asText(),
                    "name",
                    "李雷",
                    "idType",
                    "ID_CARD",
                    "idNumber",
                    idNumbers[i % idNumbers.length]));
        }
        return Map.of(
                "lockId", lock.at("/lockId").asText(),
                "purchaser", Map.of("name", "李雷", "mobile", "13800138000"),
                "attendees", attendees,
                "payment",
                        Map.of(
                                "method",
                                "CHANNEL",
                                "reference",
                                "PAY-" + UUID.randomUUID(),
                                "paidFen",
                                lock.at("/totalFen").asLong()));
    }

    /** A valid ID card number of an adult; another for each n. */
    public static String idCard(int n) {
        return checked("110105" + (1960 + n % 40) + "0615" + String.format("%03d", n % 1000));
    }

    /** A valid ID card number of somebody who was born on this day. */
    public static String idCardOf(Instant birth) {
        var day = birth.atOffset(ZoneOffset.ofHours(8)).format(DateTimeFormatter.BASIC_ISO_DATE);
        return checked("110105" + day.substring(0, 8) + "123");
    }

    private static String checked(String body) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (body.charAt(i) - '0') * weights[i];
        }
        return body + "10X98765432".charAt(sum % 11);
    }

    public JsonNode show(String showId) {
        return house.as("planner").get("/api/v1/shows/" + showId).json();
    }
}
