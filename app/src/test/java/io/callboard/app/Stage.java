package io.callboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    public JsonNode show(String showId) {
        return house.as("planner").get("/api/v1/shows/" + showId).json();
    }
}
