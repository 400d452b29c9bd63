package io.callboard.app.sale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.callboard.app.HouseTest;
import io.callboard.app.Http;
import io.callboard.app.Stage;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lin Yue keeps seats of Swan Lake from the public: 1,700 approved, of which 70 %, 1,190, must be on public sale. */
class KeptSeatsIT extends HouseTest {
    private static final Instant CURTAIN =
            Instant.now().plus(35, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);

    private String showCode = "";
    private Http linYue;

    @BeforeEach
    void swanLake() {
        showCode = stage().swanLakeOnSale(CURTAIN, Instant.now().minusSeconds(60));
        linYue = as("planner");
    }

    private String path(String what) {
        return "/api/v1/performances/" + showCode + what;
    }

    private List<String> free(int count) {
        var free = new ArrayList<String>();
        for (var seat : seats(linYue)) {
            if (seat.at("/status").asText().equals("AVAILABLE") && free.size() < count) {
                free.add(seat.at("/seatCode").asText());
            }
        }
        return free;
    }

    private JsonNode seats(Http who) {
        return who.get(path("/seats")).json().at("/seats");
    }

    private String status(Http who, String seatCode) {
        for (var seat : seats(who)) {
            if (seat.at("/seatCode").asText().equals(seatCode)) {
                return seat.at("/status").asText();
            }
        }
        return "none";
    }

    private Map<String, Object> hold(List<String> seatCodes) {
        return new HashMap<>(Map.of(
                "seatCodes",
                seatCodes,
                "code",
                "SPONSOR",
                "reason",
                "Season contract",
                "owner",
                "Bank of the East",
                "expiresAt",
                Stage.moment(CURTAIN.minus(10, ChronoUnit.DAYS))));
    }

    private Http.Answer lock(Http channel, String... seatCodes) {
        return channel.keyed().post("/api/v1/locks", Map.of("showCode", showCode, "seatCodes", List.of(seatCodes)));
    }

    private int share() {
        return linYue.get(path("")).json().at("/publicSharePercent").asInt();
    }

    @Test
    void held_seats_are_nobodys_until_they_are_released() {
        var seats = free(3);
        var made = linYue.keyed().post(path("/holds"), hold(seats));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        assertThat(made.json().at("/seats").asInt()).isEqualTo(3);
        assertThat(made.json().at("/valueFen").asLong()).isEqualTo(3 * 68_000);

        var web = channel("demo-web-key");
        assertThat(status(linYue, seats.get(0))).isEqualTo("HELD");
        assertThat(status(web, seats.get(0))).isEqualTo("UNAVAILABLE");
        assertThat(lock(web, seats.get(0)).problem()).isEqualTo("seat-taken");
        assertThat(linYue.get(path("/holds")).text()).contains("Bank of the East");

        var holdId = made.json().at("/holdId").asText();
        assertThat(linYue.delete(path("/holds/" + holdId)).status()).isEqualTo(204);
        assertThat(linYue.delete(path("/holds/" + holdId)).status()).isEqualTo(204);
        assertThat(lock(web, seats.get(0)).status()).isEqualTo(201);
    }

    @Test
    void a_hold_ends_by_itself_when_its_moment_comes() {
        var seats = free(2);
        var body = hold(seats);
        body.put("expiresAt", Stage.moment(time.clock().instant().plus(2, ChronoUnit.HOURS)));
        assertThat(linYue.keyed().post(path("/holds"), body).status()).isEqualTo(201);

        time.moveTo(Duration.ofHours(3));

        assertThat(status(linYue, seats.get(0))).isEqualTo("AVAILABLE");
        assertThat(lock(channel("demo-web-key"), seats.get(0)).status()).isEqualTo(201);
        assertThat(linYue.get(path("/holds")).text()).doesNotContain("Bank of the East");
    }

    @Test
    void what_would_take_the_show_below_its_public_share_is_refused_with_the_numbers() {
        assertThat(share()).isEqualTo(100);
        var most = free(510);
        assertThat(linYue.keyed().post(path("/holds"), hold(most)).status()).isEqualTo(201);
        assertThat(share()).isEqualTo(70);

        var one = free(1);
        var refused = linYue.keyed().post(path("/holds"), hold(one));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("public-share");
        assertThat(refused.json().at("/publicSeats").asInt()).isEqualTo(1189);
        assertThat(refused.json().at("/leastSeats").asInt()).isEqualTo(1190);
        assertThat(linYue.post(path("/kills"), Map.of("seatCodes", one, "reason", "Camera"))
                        .problem())
                .isEqualTo("public-share");
        assertThat(status(linYue, one.get(0))).isEqualTo("AVAILABLE");
    }

    @Test
    void killed_seats_come_back_only_as_far_as_the_house_is_approved() {
        var camera = free(2);
        assertThat(linYue.post(path("/kills"), Map.of("seatCodes", camera, "reason", "Camera"))
                        .status())
                .isEqualTo(200);
        assertThat(status(linYue, camera.get(0))).isEqualTo("KILLED");

        var back = linYue.send("DELETE", path("/kills"), "application/json", Map.of("seatCodes", camera));
        assertThat(back.status()).as(back.toString()).isEqualTo(204);
        assertThat(status(linYue, camera.get(0))).isEqualTo("AVAILABLE");

        var beyond = new ArrayList<String>();
        seats(linYue).forEach(seat -> {
            if (seat.at("/status").asText().equals("KILLED")
                    && !seat.at("/level").isNull()) {
                beyond.add(seat.at("/seatCode").asText());
            }
        });
        var refused =
                linYue.send("DELETE", path("/kills"), "application/json", Map.of("seatCodes", beyond.subList(0, 1)));
        assertThat(refused.problem()).isEqualTo("blocked");
        assertThat(status(linYue, beyond.get(0))).isEqualTo("KILLED");
    }

    @Test
    void an_allocated_seat_is_sold_by_its_channel_only() {
        var seats = free(4);
        var web = channel("demo-web-key");
        var app = channel("demo-app-key");
        var body = Map.of("allocations", List.of(Map.of("channel", "APP", "seatCodes", seats)));

        var answer = linYue.put(path("/allocations"), body);
        assertThat(answer.json().at("/allocations/0/seats").asInt()).isEqualTo(4);

        assertThat(status(web, seats.get(0))).isEqualTo("UNAVAILABLE");
        assertThat(status(app, seats.get(0))).isEqualTo("AVAILABLE");
        assertThat(lock(web, seats.get(0)).problem()).isEqualTo("seat-taken");
        assertThat(lock(app, seats.get(0)).status()).isEqualTo(201);
        var best = web.keyed()
                .post("/api/v1/locks", Map.of("showCode", showCode, "bestAvailable", Map.of("level", "A", "count", 2)));
        assertThat(best.text()).doesNotContain(seats.get(1));

        linYue.put(path("/allocations"), Map.of("allocations", List.of()));
        assertThat(lock(web, seats.get(1)).status()).isEqualTo(201);
    }

    @Test
    void what_cannot_be_is_refused_and_nothing_is_kept() {
        var seat = free(1);
        var past = hold(seat);
        past.put("expiresAt", Stage.moment(Instant.now().minusSeconds(60)));
        assertThat(linYue.keyed().post(path("/holds"), past).text()).contains("validation", "/expiresAt");
        var odd = hold(seat);
        odd.put("code", "FRIENDS");
        assertThat(linYue.keyed().post(path("/holds"), odd).text()).contains("/code");
        assertThat(linYue.keyed().post(path("/holds"), hold(List.of("X-99-99"))).status())
                .isEqualTo(404);
        assertThat(linYue.keyed()
                        .post(path("/holds"), hold(List.of(seat.get(0), seat.get(0))))
                        .text())
                .contains("validation", "/seatCodes");
        assertThat(linYue.post(path("/holds"), hold(seat)).problem()).isEqualTo("key-required");
        assertThat(channel("demo-web-key")
                        .keyed()
                        .post(path("/holds"), hold(seat))
                        .status())
                .isEqualTo(403);
        assertThat(as("finance").keyed().post(path("/holds"), hold(seat)).status())
                .isEqualTo(403);
        assertThat(linYue.put(
                                path("/allocations"),
                                Map.of("allocations", List.of(Map.of("channel", "TOUTS", "seatCodes", seat))))
                        .problem())
                .isEqualTo("validation");
        assertThat(lock(channel("demo-web-key"), "X-99-99").status()).isEqualTo(404);
        assertThat(linYue.get(path("/holds")).json().at("/items")).isEmpty();
        await().until(() -> status(linYue, seat.get(0)).equals("AVAILABLE"));
    }
}
