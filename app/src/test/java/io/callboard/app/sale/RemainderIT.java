package io.callboard.app.sale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.callboard.app.HouseTest;
import io.callboard.app.Http;
import io.callboard.app.Stage;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The stadium's seats that are not for the public: bound to persons a day before the curtain, or the public's again. */
class RemainderIT extends HouseTest {
    private String showCode = "";

    private String path(String what) {
        return "/api/v1/performances/" + showCode + what;
    }

    private Instant curtain() {
        return OffsetDateTime.parse(
                        as("planner").get(path("")).json().at("/curtainAt").asText())
                .toInstant();
    }

    private Http.Answer holds(String seatCode, Instant until) {
        return as("planner")
                .keyed()
                .post(
                        path("/holds"),
                        Map.of(
                                "seatCodes", List.of(seatCode),
                                "code", "SPONSOR",
                                "reason", "Season contract",
                                "owner", "Bank of the East",
                                "expiresAt", Stage.moment(until)));
    }

    private String status(String seatCode) {
        for (var seat : as("planner").get(path("/seats")).json().at("/seats")) {
            if (seat.at("/seatCode").asText().equals(seatCode)) {
                return seat.at("/status").asText();
            }
        }
        throw new AssertionError("No seat " + seatCode);
    }

    @Test
    void nobody_holds_a_seat_for_nobody_by_name_in_the_last_day() {
        showCode = stage().starlightTourOnSale(43, 50_000);
        var seat =
                as("planner").get(path("/seats")).json().at("/seats/0/seatCode").asText();
        var last = curtain().minus(Duration.ofHours(24));

        assertThat(holds(seat, last.plusSeconds(1))
                        .json()
                        .at("/errors/0/pointer")
                        .asText())
                .isEqualTo("/expiresAt");
        assertThat(holds(seat, last).status()).isEqualTo(201);
        assertThat(status(seat)).isEqualTo("HELD");

        time.moveTo(Duration.between(Instant.now(), last).plusMinutes(1));
        await().untilAsserted(() -> assertThat(status(seat)).isEqualTo("AVAILABLE"));
    }
}
