package io.callboard.app.hall;

import static org.assertj.core.api.Assertions.assertThat;

import io.callboard.app.HouseTest;
import io.callboard.app.Http;
import io.callboard.app.Stage;
import io.callboard.kernel.BusinessZone;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The small hall is rebuilt: a new plan holds from a day on. */
class PlanFromADayIT extends HouseTest {
    private static final String VENUE = "11010100177";
    private static final String HALL = VENUE + "01";

    @Autowired
    JdbcTemplate database;

    private Http.Answer plan(String query) {
        return as("planner")
                .keyed()
                .send(
                        "POST",
                        "/api/v1/halls/" + HALL + "/plans" + query,
                        "text/csv",
                        Stage.planFile("opera-house.csv"));
    }

    private int planOf(Instant curtain) {
        var show = as("planner").keyed().post("/api/v1/shows", stage().show("小剧场 Small hall", HALL, curtain, 300));
        assertThat(show.status()).as(show.toString()).isEqualTo(201);
        return database.queryForObject(
                "select plan_version from performances where show_id = ?",
                Integer.class,
                show.json().at("/showId").asText());
    }

    private void gatesAreNamed() {
        var path = "/api/v1/halls/" + HALL + "/plans/1/entrances";
        assertThat(as("planner").get(path).json().at("/areas")).hasSize(3);
        var named = Map.of("areas", List.of(Map.of("area", "S", "stand", "池座", "gate", "2号门")));
        assertThat(as("planner").put(path, named).json().at("/areas/0/gate").asText())
                .isEqualTo("2号门");
        var unknown = Map.of("areas", List.of(Map.of("area", "X", "gate", "9")));
        assertThat(as("planner")
                        .put(path, unknown)
                        .json()
                        .at("/errors/0/pointer")
                        .asText())
                .isEqualTo("/areas/0/area");
        assertThat(as("seller").put(path, named).status()).isEqualTo(403);
    }

    @Test
    void performances_are_planned_on_the_plan_that_holds_on_their_day() {
        var planner = as("planner");
        var venue = Map.of("venueCode", VENUE, "name", "小剧场", "kind", "THEATRE", "address", "北京市");
        assertThat(planner.keyed().post("/api/v1/venues", venue).status()).isEqualTo(201);
        var hall = Map.of("hallCode", HALL, "name", "小剧场");
        assertThat(planner.keyed()
                        .post("/api/v1/venues/" + VENUE + "/halls", hall)
                        .status())
                .isEqualTo(201);
        assertThat(plan("").json().at("/planVersion").asInt()).isOne();
        var rebuilt = BusinessZone.dayOf(Instant.now()).plusDays(60);
        assertThat(plan("?effectiveFrom=" + rebuilt).json().at("/planVersion").asInt())
                .isEqualTo(2);

        gatesAreNamed();
        var firstDay = BusinessZone.startOf(rebuilt);
        assertThat(planOf(firstDay.minus(1, ChronoUnit.HOURS))).isOne();
        assertThat(planOf(firstDay.plus(1, ChronoUnit.HOURS))).isEqualTo(2);
        assertThat(plan("?effectiveFrom=tomorrow").status()).isEqualTo(400);
    }
}
