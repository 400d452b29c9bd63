package io.callboard.app.statutory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.callboard.app.HouseTest;
import io.callboard.app.Http;
import io.callboard.kernel.BusinessZone;
import io.callboard.statutory.Acknowledgements;
import io.callboard.statutory.ReturnNo;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class ReturnsIT extends HouseTest {
    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Acknowledgements acknowledgements;

    @Autowired
    Clock clock;

    private Http sunBo;

    @BeforeEach
    void compliance() {
        sunBo = as("compliance");
    }

    @Test
    void a_day_goes_from_its_figures_to_an_acknowledged_return_and_a_correction() throws Exception {
        var theatre = theatre("11010600101");
        theatre.sells(68_000);
        theatre.sells(38_000);

        var asked = ask(theatre, "day-1");
        assertThat(asked.status()).as(asked.text()).isEqualTo(202);
        assertThat(asked.json().at("/status").asText()).isEqualTo("CHECKED");
        assertThat(ask(theatre, "day-1").header("Idempotent-Replay")).isEqualTo("true");
        var returnNo = asked.json().at("/returnNo").asText();

        assertThat(sunBo.get("/api/v1/returns/" + returnNo + "/files/pdf").problem())
                .isEqualTo("not-issued");
        var draft = sunBo.get("/api/v1/returns/" + returnNo + "/files/pdf?preview=true");
        assertThat(text(draft.bytes())).contains("演出票房日报表", "草稿", "小剧场");
        assertThat(as("finance")
                        .get("/api/v1/returns/" + returnNo + "/files/pdf?preview=true")
                        .status())
                .isEqualTo(403);

        signOff(returnNo);
        issued(returnNo);
        var pdf = sunBo.get("/api/v1/returns/" + returnNo + "/files/pdf");
        assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(text(pdf.bytes())).contains("孙博 Sun Bo", "1,060.00").doesNotContain("草稿");
        assertThat(sunBo.get("/api/v1/returns/" + returnNo + "/files/pdf").bytes())
                .isEqualTo(pdf.bytes());
        assertThat(sunBo.get("/api/v1/returns/" + returnNo + "/files/csv").text())
                .startsWith("returnNo,")
                .contains("106");
        assertThat(sunBo.get("/api/v1/returns/" + returnNo + "/files/xlsx").bytes())
                .startsWith('P', 'K');
        assertThat(sunBo.get("/api/v1/returns/" + returnNo + "/files/docx").status())
                .isEqualTo(404);

        acknowledgements.acknowledged(new ReturnNo(returnNo), clock.instant());
        var one = sunBo.get("/api/v1/returns/" + returnNo).json();
        assertThat(one.at("/status").asText()).isEqualTo("ISSUED");
        assertThat(one.at("/period").asText()).isEqualTo(theatre.yesterday.toString());
        assertThat(one.at("/rows").asInt()).isEqualTo(2);
        assertThat(one.at("/totals/soldFen").asLong()).isEqualTo(106_000);
        assertThat(one.at("/sha256").asText()).hasSize(64);
        assertThat(one.at("/differences")).isEmpty();

        var correction = sunBo.keyed()
                .post("/api/v1/returns/" + returnNo + "/correction", Map.of("reason", "the approval number was wrong"));
        assertThat(correction.status()).isEqualTo(202);
        var second = correction.json().at("/returnNo").asText();
        signOff(second);
        issued(second);
        assertThat(sunBo.get("/api/v1/returns/" + returnNo).json().at("/status").asText())
                .isEqualTo("SUPERSEDED");
        assertThat(sunBo.get("/api/v1/returns/" + second)
                        .json()
                        .at("/supersedes")
                        .asText())
                .isEqualTo(returnNo);

        var chain = sunBo.get("/api/v1/return-chain/verification").json();
        assertThat(chain.at("/checked").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(chain.at("/broken")).isEmpty();
        var listed =
                sunBo.get("/api/v1/returns?type=R1&venueCode=" + theatre.venue).json();
        assertThat(listed.at("/items")).hasSize(2);
        assertThat(listed.at("/items/0/returnNo").asText()).isEqualTo(second);
    }

    @Test
    void a_day_whose_books_differ_is_not_issued_until_they_are_mended() {
        var theatre = theatre("11010600201");
        theatre.sells(68_000);
        var forgotten = theatre.writesTicket(38_000);

        var asked = ask(theatre, "differing-1").json();
        assertThat(asked.at("/status").asText()).isEqualTo("FAILED_CHECK");
        assertThat(asked.at("/differences/0/ticketCode").asText()).isEqualTo(forgotten);
        var returnNo = asked.at("/returnNo").asText();
        assertThat(task(returnNo)).isNull();

        theatre.books(forgotten, 38_000);
        var again = ask(theatre, "differing-2").json();
        assertThat(again.at("/returnNo").asText()).isEqualTo(returnNo);
        assertThat(again.at("/status").asText()).isEqualTo("CHECKED");
        assertThat(task(returnNo)).isNotNull();
    }

    @Test
    void compliance_is_reminded_the_task_escalates_and_at_noon_the_day_is_late() {
        var tomorrow = BusinessZone.dayOf(clock.instant()).plusDays(1);
        itIs(tomorrow, LocalTime.of(9, 0));
        var theatre = theatre("11010600301");
        theatre.sells(68_000);
        var returnNo = ask(theatre, "late-1").json().at("/returnNo").asText();
        var task = "/api/v1/tasks/" + task(returnNo);
        assertThat(sunBo.get(task).json().at("/escalated").asBoolean()).isFalse();

        itIs(tomorrow, LocalTime.of(10, 0, 5));
        assertThat(sunBo.get(task).json().at("/timeline").findValuesAsText("event"))
                .contains("return.reminded");
        itIs(tomorrow, LocalTime.of(11, 0, 5));
        assertThat(sunBo.get(task).json().at("/escalated").asBoolean()).isTrue();
        assertThat(sunBo.get("/api/v1/returns/" + returnNo).json().at("/late").asBoolean())
                .isFalse();
        itIs(tomorrow, LocalTime.of(12, 0, 5));
        assertThat(sunBo.get("/api/v1/returns/" + returnNo).json().at("/late").asBoolean())
                .isTrue();
    }

    /** Moves the house's clock; every timer that falls due has run when it answers. */
    private void itIs(LocalDate day, LocalTime at) {
        var wanted = day.atTime(at).atZone(BusinessZone.ID).toInstant();
        time.moveTo(time.clock().offset().plus(Duration.between(clock.instant(), wanted)));
    }

    @Test
    void wrong_requests_say_what_is_wrong() {
        var noDay = sunBo.keyed().post("/api/v1/returns", Map.of("type", "R1", "venueCode", "123"));
        assertThat(noDay.problem()).isEqualTo("validation");
        assertThat(noDay.json().at("/errors")).hasSize(2);
        var noType = sunBo.keyed()
                .post("/api/v1/returns", Map.of("type", "R99", "venueCode", "11010600101", "day", "2026-11-26"));
        assertThat(noType.json().at("/errors/0/pointer").asText()).isEqualTo("/type");
        var noVenue = sunBo.keyed()
                .post("/api/v1/returns", Map.of("type", "R1", "venueCode", "99999999999", "day", "2026-11-26"));
        assertThat(noVenue.status()).isEqualTo(404);
        assertThat(as("seller").get("/api/v1/returns").status()).isEqualTo(403);
        assertThat(sunBo.get("/api/v1/returns/RT-unknown").status()).isEqualTo(404);
        assertThat(sunBo.post("/api/v1/returns", Map.of("type", "R1")).problem())
                .isIn("key-required", "validation");
        assertThat(sunBo.get("/api/v1/return-types").json().at("/items/0/key").asText())
                .isEqualTo("R1");
    }

    private SmallTheatre theatre(String code) {
        var theatre = new SmallTheatre(jdbc, code, BusinessZone.dayOf(clock.instant()));
        theatre.open();
        return theatre;
    }

    private Http.Answer ask(SmallTheatre theatre, String key) {
        return sunBo.keyed(key)
                .post(
                        "/api/v1/returns",
                        Map.of("type", "R1", "venueCode", theatre.venue.value(), "day", theatre.yesterday.toString()));
    }

    private void signOff(String returnNo) {
        var answer = sunBo.post(
                "/api/v1/tasks/" + task(returnNo) + "/completion",
                Map.of("outcome", "sign", "comment", "", "fields", Map.of()));
        assertThat(answer.status()).as(answer.text()).isEqualTo(204);
    }

    private String task(String returnNo) {
        for (var task :
                sunBo.get("/api/v1/tasks?taskKey=signOff&size=500").json().at("/items")) {
            if (task.at("/subject/id").asText().equals(returnNo)) {
                return task.at("/taskId").asText();
            }
        }
        return null;
    }

    private void issued(String returnNo) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(sunBo.get("/api/v1/returns/" + returnNo)
                        .json()
                        .at("/status")
                        .asText())
                .isEqualTo("ISSUED"));
    }

    private static String text(byte[] pdf) throws java.io.IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
