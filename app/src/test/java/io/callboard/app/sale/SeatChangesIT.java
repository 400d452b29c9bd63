package io.callboard.app.sale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.callboard.app.EventStream;
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
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Channels follow what happens to the seats of Swan Lake, hang up and come back, and never miss or mistake anything. */
class SeatChangesIT extends HouseTest {
    private static final Instant CURTAIN =
            Instant.now().plus(36, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
    private static final String WEB = "demo-web-key";

    private String showCode = "";

    @BeforeEach
    void swanLake() {
        showCode = stage().swanLakeOnSale(CURTAIN, Instant.now().minusSeconds(60));
        await().until(() ->
                as("planner").get(path("/seats")).json().at("/sequence").asLong() > 0);
    }

    private String path(String what) {
        return "/api/v1/performances/" + showCode + what;
    }

    private EventStream stream(String key, String lastEventId) {
        var stream = EventStream.open(port, key, path("/seats/changes"), lastEventId);
        await().until(() -> stream.status() > 0);
        return stream;
    }

    /** What somebody knows who read the seats once and then applied every change they were told. */
    private static final class Follower {
        private final Map<String, String> seats = new HashMap<>();
        private long sequence;

        Follower(Http who, String path) {
            var house = who.get(path).json();
            sequence = house.at("/sequence").asLong();
            house.at("/seats")
                    .forEach(seat -> seats.put(
                            seat.at("/seatCode").asText(), seat.at("/status").asText()));
        }

        void apply(List<EventStream.Event> events) {
            for (var event : events) {
                assertThat(event.name()).isEqualTo("message");
                assertThat(event.data().at("/sequence").asLong())
                        .as("no hole and no duplicate")
                        .isEqualTo(sequence + 1);
                assertThat(event.id()).isEqualTo(String.valueOf(sequence + 1));
                sequence++;
                event.data()
                        .at("/changes")
                        .forEach(change -> seats.put(
                                change.at("/seatCode").asText(),
                                change.at("/status").asText()));
            }
        }
    }

    @Test
    void a_lock_is_seen_within_a_second_and_its_release_too() {
        var web = channel(WEB);
        try (var stream = stream(WEB, null)) {
            assertThat(stream.status()).isEqualTo(200);
            var lock = stage().locked(web, showCode, "A", 1);
            await().atMost(Duration.ofSeconds(2)).until(() -> !stream.events().isEmpty());
            var change = stream.events().get(0).data().at("/changes/0");
            assertThat(change.at("/seatCode").asText())
                    .isEqualTo(lock.at("/seats/0/seatCode").asText());
            assertThat(change.at("/status").asText()).isEqualTo("LOCKED");
            assertThat(change.at("/priceFen").asLong()).isEqualTo(68_000);

            web.delete("/api/v1/locks/" + lock.at("/lockId").asText());
            await().atMost(Duration.ofSeconds(2)).until(() -> stream.events().size() == 2);
            assertThat(stream.events().get(1).data().at("/changes/0/status").asText())
                    .isEqualTo("AVAILABLE");
        }
    }

    @Test
    void a_lock_that_lapses_is_told_as_free() {
        try (var stream = stream(WEB, null)) {
            stage().locked(channel(WEB), showCode, "A", 2);
            await().until(() -> stream.events().size() == 1);
            time.moveTo(Duration.ofHours(2));
            await().atMost(Duration.ofSeconds(3)).until(() -> stream.events().size() >= 2);
            var last = stream.events().get(stream.events().size() - 1);
            last.data()
                    .at("/changes")
                    .forEach(change -> assertThat(change.at("/status").asText()).isEqualTo("AVAILABLE"));
        }
    }

    @Test
    void who_hangs_up_again_and_again_ends_with_the_truth() {
        var web = channel(WEB);
        var follower = new Follower(web, path("/seats"));
        var chance = new Random(20261129);
        var open = new ArrayList<String>();
        for (int call = 0; call < 6; call++) {
            try (var stream = stream(WEB, String.valueOf(follower.sequence))) {
                for (int step = 0; step < 4; step++) {
                    if (!open.isEmpty() && chance.nextBoolean()) {
                        web.delete("/api/v1/locks/" + open.remove(0));
                    } else {
                        open.add(stage().locked(web, showCode, "B", 1 + chance.nextInt(3))
                                .at("/lockId")
                                .asText());
                    }
                }
                if (chance.nextBoolean()) {
                    await().until(() -> !stream.events().isEmpty());
                }
                follower.apply(stream.events());
            }
            stage().locked(web, showCode, "C", 1);
        }
        try (var last = stream(WEB, String.valueOf(follower.sequence))) {
            await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
                var events = last.events();
                var known = new HashMap<>(follower.seats);
                events.forEach(event -> event.data()
                        .at("/changes")
                        .forEach(change -> known.put(
                                change.at("/seatCode").asText(),
                                change.at("/status").asText())));
                assertThat(known).isEqualTo(new Follower(web, path("/seats")).seats);
            });
            follower.apply(last.events());
        }
    }

    @Test
    void a_channel_is_told_of_held_seats_as_unavailable_and_staff_as_held() {
        var planner = as("planner");
        var seat = stage().locked(channel(WEB), showCode, "A", 1);
        channel(WEB).delete("/api/v1/locks/" + seat.at("/lockId").asText());
        var code = seat.at("/seats/0/seatCode").asText();
        await().until(() -> planner.get(path("/seats")).json().at("/sequence").asLong() >= 2);
        try (var stream = stream(WEB, null)) {
            var hold = Map.of(
                    "seatCodes",
                    List.of(code),
                    "code",
                    "HOUSE",
                    "reason",
                    "House seat",
                    "owner",
                    "Lin Yue",
                    "expiresAt",
                    Stage.moment(CURTAIN.minus(3, ChronoUnit.DAYS)));
            assertThat(planner.keyed().post(path("/holds"), hold).status()).isEqualTo(201);
            await().until(() -> !stream.events().isEmpty());
            assertThat(stream.events().get(0).data().at("/changes/0/status").asText())
                    .isEqualTo("UNAVAILABLE");
        }
    }

    @Test
    void a_number_that_was_never_given_or_is_forgotten_begins_anew() {
        try (var stream = stream(WEB, "999999")) {
            await().until(() -> !stream.events().isEmpty());
            assertThat(stream.events().get(0).name()).isEqualTo("reset");
            await().until(stream::isOver);
        }
        var wrong = channel(WEB).with("Last-Event-ID", "yesterday").get(path("/seats/changes"));
        assertThat(wrong.problem()).isEqualTo("validation");
        assertThat(nobody().get(path("/seats/changes")).status()).isEqualTo(401);
        assertThat(channel(WEB)
                        .get("/api/v1/performances/110101001019912310001/seats/changes")
                        .status())
                .isEqualTo(404);
    }
}
