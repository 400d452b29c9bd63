package io.callboard.app.sale.pass;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.callboard.app.HouseTest;
import io.callboard.app.Http;
import io.callboard.app.Stage;
import io.callboard.kernel.BusinessZone;
import io.callboard.kernel.ShowCode;
import io.callboard.sale.SaleInvariants;
import io.callboard.statutory.ReturnFigures;
import io.callboard.statutory.VenueDay;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Lin Yue gives seats of Swan Lake away: 1,700 approved, 1,190 of them must be for the public. */
class PassesIT extends HouseTest {
    private static final Instant CURTAIN =
            Instant.now().plus(41, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);

    @Autowired
    SaleInvariants invariants;

    @Autowired
    ReturnFigures figures;

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

    private void quota(int seats, int workPasses) {
        var answer = as("manager").put(path("/pass-quota"), Map.of("seats", seats, "workPasses", workPasses));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }

    private List<String> free(int count) {
        var free = new ArrayList<String>();
        for (var seat : linYue.get(path("/seats")).json().at("/seats")) {
            if (seat.at("/status").asText().equals("AVAILABLE") && free.size() < count) {
                free.add(seat.at("/seatCode").asText());
            }
        }
        return free;
    }

    private JsonNode seat(String seatCode) {
        for (var seat : linYue.get(path("/seats")).json().at("/seats")) {
            if (seat.at("/seatCode").asText().equals(seatCode)) {
                return seat;
            }
        }
        throw new AssertionError("No seat " + seatCode);
    }

    private static Map<String, Object> passes(String kind, List<String> seats, int people, int firstCard) {
        var guests = new ArrayList<Map<String, Object>>();
        for (int place = 0; place < people; place++) {
            var guest = new HashMap<String, Object>(
                    Map.of("name", "李雷", "idType", "ID_CARD", "idNumber", Stage.idCard(firstCard + place)));
            if (!seats.isEmpty()) {
                guest.put("seatCode", seats.get(place));
            }
            guests.add(guest);
        }
        return Map.of("kind", kind, "unit", "Bank of the East", "reason", "Season contract", "guests", guests);
    }

    private Http.Answer asks(Map<String, Object> passes) {
        return linYue.keyed().post(path("/passes"), passes);
    }

    private void decides(String outcome) {
        var answer = stage().complete("manager", "approvePasses", "showCode=" + showCode, outcome, Map.of());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(204);
        assertThat(time.settle()).isTrue();
    }

    private int publicShare() {
        return linYue.get(path("")).json().at("/publicSharePercent").asInt();
    }

    @Test
    void seats_are_given_to_persons_when_another_agrees_and_are_sold_at_nothing() {
        quota(20, 0);
        var seats = free(20);
        var asked = asks(passes("SPONSOR", seats, 20, 100));
        assertThat(asked.status()).as(asked.toString()).isEqualTo(202);
        assertThat(asked.text()).doesNotContain(Stage.idCard(100));
        assertThat(seat(seats.get(0)).at("/status").asText()).isEqualTo("HELD");

        decides("approve");

        assertThat(seat(seats.get(0)).at("/status").asText()).isEqualTo("SOLD");
        assertThat(seat(seats.get(0)).at("/priceFen").asLong()).isZero();
        assertThat(publicShare()).isEqualTo(98);
        var issued = linYue.get(path("/passes")).json().at("/0");
        assertThat(issued.at("/status").asText()).isEqualTo("ISSUED");
        assertThat(issued.at("/passes/0/ticketCode").asText()).startsWith(showCode);
        assertThat(invariants.breaches(new ShowCode(showCode))).isEmpty();
    }

    @Test
    void a_guest_who_holds_two_tickets_gets_no_third_and_nothing_is_issued() {
        quota(3, 0);
        var web = channel("demo-web-key");
        var lock = stage().locked(web, showCode, "A", 2);
        web.keyed().post("/api/v1/orders", stage().order(lock, Stage.idCard(140)));
        asks(passes("GIFT", free(1), 1, 140));

        var answer = stage().complete("manager", "approvePasses", "showCode=" + showCode, "approve", Map.of());

        assertThat(answer.problem()).isEqualTo("rule-refused");
        assertThat(linYue.get(path("/passes")).json().at("/0/status").asText()).isEqualTo("SUBMITTED");
        decides("reject");
        assertThat(linYue.get(path("")).json().at("/publicSharePercent").asInt())
                .isEqualTo(100);
    }

    @Test
    void nobody_gives_away_more_than_the_quota_or_what_the_public_must_have() {
        assertThat(asks(passes("GIFT", free(1), 1, 150)).problem()).isEqualTo("blocked");
        quota(600, 1);
        assertThat(asks(passes("WORK", List.of(), 2, 150)).problem()).isEqualTo("blocked");
        assertThat(asks(passes("WORK", List.of(), 1, 150)).status()).isEqualTo(202);
        var most = free(511);
        for (int from = 0; from < 400; from += 200) {
            assertThat(asks(passes("GIFT", most.subList(from, from + 200), 200, 200 + from))
                            .status())
                    .isEqualTo(202);
        }
        var tooMany = asks(passes("GIFT", most.subList(400, 511), 111, 700));
        assertThat(tooMany.problem()).isEqualTo("public-share");
        assertThat(seat(most.get(400)).at("/status").asText()).isEqualTo("AVAILABLE");
    }

    @Test
    void what_cannot_be_is_refused_by_its_field_and_nothing_is_held() {
        quota(10, 10);
        var seats = free(2);
        assertThat(asks(passes("WORK", seats, 1, 160))
                        .json()
                        .at("/errors/0/pointer")
                        .asText())
                .isEqualTo("/guests/0/seatCode");
        assertThat(asks(passes("GIFT", List.of(), 1, 160))
                        .json()
                        .at("/errors/0/code")
                        .asText())
                .isEqualTo("required");
        assertThat(asks(passes("GIFT", List.of(seats.get(0), seats.get(0)), 2, 160))
                        .json()
                        .at("/errors/0/code")
                        .asText())
                .isEqualTo("duplicate");
        assertThat(seat(seats.get(0)).at("/status").asText()).isEqualTo("AVAILABLE");
    }

    @Test
    void a_given_ticket_is_neither_returned_nor_passed_on_and_a_request_is_rejected_after_the_sale_too() {
        quota(2, 0);
        var seats = free(2);
        var requestNo = asks(passes("GIFT", seats.subList(0, 1), 1, 180))
                .json()
                .at("/requestNo")
                .asText();
        decides("approve");
        var code =
                linYue.get(path("/passes")).json().at("/0/passes/0/ticketCode").asText();
        var order = "/api/v1/orders/" + requestNo;
        var returned = as("finance")
                .keyed()
                .post(order + "/refunds", Map.of("ticketCodes", List.of(code), "cause", "STAFF_ERROR"));
        assertThat(returned.problem()).isEqualTo("wrong-state");
        var holder = Map.of("name", "王芳", "idType", "ID_CARD", "idNumber", Stage.idCard(181));
        assertThat(as("seller")
                        .keyed()
                        .post(order + "/tickets/" + code + "/holder", holder)
                        .problem())
                .isEqualTo("wrong-state");

        asks(passes("GIFT", seats.subList(1, 2), 1, 182));
        var cancelled = as("manager").keyed().post(path("/cancellation"), Map.of("reason", "Fire in the wings"));
        assertThat(cancelled.status()).isEqualTo(202);
        decides("reject");
        assertThat(linYue.get(path("/passes")).json().at("/0/status").asText()).isEqualTo("REJECTED");
        quota(2, 5);
        assertThat(asks(passes("WORK", List.of(), 1, 184)).problem()).isEqualTo("wrong-state");
    }

    @Test
    void a_pass_is_taken_back_before_and_ended_after_it_was_issued_and_the_seat_is_the_publics_again() {
        quota(2, 0);
        var seats = free(2);
        var first = asks(passes("MEDIA", seats, 2, 170)).json().at("/requestNo").asText();
        assertThat(linYue.delete(path("/passes/" + first)).status()).isEqualTo(204);
        assertThat(seat(seats.get(0)).at("/status").asText()).isEqualTo("AVAILABLE");
        var second =
                asks(passes("MEDIA", seats, 2, 170)).json().at("/requestNo").asText();
        decides("approve");
        var code =
                linYue.get(path("/passes")).json().at("/0/passes/0/ticketCode").asText();

        var ended = as("manager")
                .post(path("/passes/" + second + "/tickets/" + code + "/void"), Map.of("reason", "Fell ill"));

        assertThat(ended.status()).as(ended.toString()).isEqualTo(204);
        assertThat(seat(seats.get(0)).at("/status").asText()).isEqualTo("AVAILABLE");
        assertThat(seat(seats.get(0)).at("/priceFen").asLong()).isPositive();
        assertThat(linYue.get(path("/pass-quota")).json().at("/seatsUsed").asInt())
                .isOne();
        var today = new VenueDay(
                new ShowCode(showCode).venue(), BusinessZone.dayOf(time.clock().instant()));
        assertThat(figures.lines(today))
                .filteredOn(line -> line.showCode().value().equals(showCode))
                .singleElement()
                .satisfies(line -> assertThat(line.day().compCount()).isOne());
        assertThat(invariants.breaches(new ShowCode(showCode))).isEmpty();
    }
}
