package io.callboard.app.show;

import static org.assertj.core.api.Assertions.assertThat;

import io.callboard.app.HouseTest;
import io.callboard.app.Stage;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ShowApprovalIT extends HouseTest {
    private static final Instant CURTAIN =
            Instant.now().plus(60, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);

    @BeforeEach
    void halls() {
        stage().operaHouse();
    }

    private String swanLake() {
        return stage().submitted(stage().show("天鹅湖 Swan Lake", Stage.OPERA_HOUSE, CURTAIN, 1700));
    }

    @Test
    void swan_lake_goes_through_everybodys_hands_and_gets_its_codes() {
        var showId = swanLake();

        var showCode = stage().approved(showId, 1700);

        var show = stage().show(showId);
        assertThat(show.at("/status").asText()).isEqualTo("APPROVED");
        assertThat(show.at("/approvalNo").asText()).startsWith("京文旅演");
        assertThat(showCode).matches("11010100101\\d{10}");
        assertThat(show.at("/performances/0/approvedCapacity").asInt()).isEqualTo(1700);
        assertThat(show.at("/performances/0/status").asText()).isEqualTo("APPROVED");
    }

    @Test
    void the_ballet_in_the_theatre_needs_no_safety_review() {
        var about = "showId=" + swanLake();

        assertThat(stage().hasTask("safety", "safetyReview", about)).isFalse();
        assertThat(stage().hasTask("manager", "managerDecision", about)).isFalse();
    }

    @Test
    void an_objection_sends_it_back_and_it_comes_again() {
        var showId = swanLake();
        var about = "showId=" + showId;
        stage().complete("compliance", "contentReview", about, "sendBack", Map.of());
        stage().complete("finance", "priceReview", about, "approve", Map.of());
        assertThat(stage().show(showId).at("/status").asText()).isEqualTo("DRAFT");
        assertThat(stage().hasTask("planner", "reviseShow", about)).isTrue();

        assertThat(as("planner")
                        .keyed()
                        .post("/api/v1/shows/" + showId + "/submission", Map.of())
                        .status())
                .isEqualTo(202);

        assertThat(stage().hasTask("compliance", "contentReview", about)).isTrue();
        assertThat(stage().hasTask("planner", "reviseShow", about)).isFalse();
    }

    @Test
    void a_refusal_ends_it() {
        var showId = swanLake();
        var about = "showId=" + showId;
        stage().complete("compliance", "contentReview", about, "refuse", Map.of());
        stage().complete("finance", "priceReview", about, "approve", Map.of());

        assertThat(stage().show(showId).at("/status").asText()).isEqualTo("REJECTED");
    }

    @Test
    void a_refusal_without_a_word_is_not_taken() {
        var id = stage().task("compliance", "contentReview", "showId=" + swanLake())
                .at("/taskId")
                .asText();

        var answer = as("compliance").post("/api/v1/tasks/" + id + "/completion", Map.of("outcome", "refuse"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/pointer").asText()).isEqualTo("/comment");
    }

    @Test
    void the_managers_decision_becomes_urgent_after_twenty_hours() {
        var about = "showId=" + swanLake();
        stage().complete("compliance", "contentReview", about, "approve", Map.of());
        stage().complete("finance", "priceReview", about, "approve", Map.of());
        assertThat(stage().task("manager", "managerDecision", about)
                        .at("/escalated")
                        .asBoolean())
                .isFalse();

        assertThat(time.moveTo(Duration.ofHours(20).plusSeconds(5))).isTrue();

        assertThat(stage().task("manager", "managerDecision", about)
                        .at("/escalated")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void what_is_missing_is_named_and_the_show_stays_a_draft() {
        var show = new HashMap<>(stage().show("天鹅湖", Stage.OPERA_HOUSE, CURTAIN, 1700));
        show.put("documents", List.of());
        var id = as("planner")
                .keyed()
                .post("/api/v1/shows", show)
                .json()
                .at("/showId")
                .asText();

        var answer = as("planner").keyed().post("/api/v1/shows/" + id + "/submission", Map.of());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("incomplete");
        assertThat(answer.json().at("/missing").toString()).contains("LICENCE");
        assertThat(stage().show(id).at("/status").asText()).isEqualTo("DRAFT");
    }

    @Test
    void a_change_needs_the_version_that_it_changes() {
        var show = as("planner").keyed().post("/api/v1/shows", stage().show("天鹅湖", Stage.OPERA_HOUSE, CURTAIN, 1700));
        var path = "/api/v1/shows/" + show.json().at("/showId").asText();
        var etag = as("planner").get(path).header("ETag");

        assertThat(as("planner").patch(path, Map.of("title", "Swan")).status()).isEqualTo(428);
        assertThat(as("planner")
                        .with("If-Match", etag)
                        .patch(path, Map.of("title", "Swan"))
                        .status())
                .isEqualTo(200);
        assertThat(as("planner")
                        .with("If-Match", etag)
                        .patch(path, Map.of("title", "Goose"))
                        .status())
                .isEqualTo(412);
    }

    @Test
    void two_performances_of_one_day_have_two_numbers() {
        var show = new HashMap<>(stage().show("天鹅湖", Stage.OPERA_HOUSE, CURTAIN, 1700));
        show.put("performances", List.of(performance(CURTAIN), performance(CURTAIN.plus(4, ChronoUnit.HOURS))));
        var id = stage().submitted(show);

        stage().approved(id, 1700);

        var codes = stage().show(id).at("/performances").findValuesAsText("showCode");
        assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.length() == 21);
    }

    private static Map<String, Object> performance(Instant curtain) {
        return Map.of("hallCode", Stage.OPERA_HOUSE, "curtainAt", Stage.moment(curtain), "expectedAudience", 1700);
    }
}
