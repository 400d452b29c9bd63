package io.callboard.app.collection;

import static org.assertj.core.api.Assertions.assertThat;

import io.callboard.app.HouseTest;
import io.callboard.app.Http;
import io.callboard.demo.DemoStaff;
import io.callboard.kernel.BusinessZone;
import io.callboard.kernel.Ids;
import io.callboard.kernel.ShowCode;
import io.callboard.kernel.TicketCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The receiving tier as other houses see it. */
class CollectIT extends HouseTest {
    private static final Random CODES = new Random();

    private Http sender;
    private LocalDate today;
    private String show;

    @BeforeEach
    void aVenueOfItsOwn() {
        sender = Http.bearer(collection.port(), DemoStaff.SENDER_KEY);
        today = BusinessZone.dayOf(Instant.now());
        show = "110101" + String.format("%05d", CODES.nextInt(100_000)) + "2612240001";
    }

    private Map<String, Object> batch(List<?> items) {
        return batch(Ids.next("B"), items);
    }

    private static Map<String, Object> batch(String batchNo, List<?> items) {
        return Map.of(
                "profile", "v1",
                "sender", "Opera house",
                "batchNo", batchNo,
                "sentAt", "2026-11-27T10:00:00+08:00",
                "items", items);
    }

    private Map<String, Object> sale(long fen) {
        var code = TicketCode.next(new ShowCode(show), CODES).value();
        return ticket(code, "SALE", fen, 0, 0);
    }

    private Map<String, Object> ticket(String code, String operation, long paid, long fee, long payout) {
        var item = new HashMap<String, Object>();
        item.put("ticketCode", code);
        item.put("operation", operation);
        item.put("operatedAt", today + "T09:00:00+08:00");
        item.put("dailySerial", 1);
        item.put("showCode", show);
        item.put("seatCode", "S-01-01");
        item.put("channel", "WEB");
        item.put("ticketType", "STANDARD");
        item.put("priceFen", paid);
        item.put("paidFen", paid);
        item.put("feeFen", fee);
        item.put("payoutFen", payout);
        return item;
    }

    private Map<String, Object> day(int sold, long soldFen, int returned, long returnedFen, long feesFen) {
        var line = Map.of(
                "showCode", show,
                "sold", sold,
                "soldFen", soldFen,
                "returned", returned,
                "returnedFen", returnedFen,
                "feesFen", feesFen,
                "complimentary", 0,
                "checkedIn", 0);
        return Map.of(
                "venueCode", show.substring(0, 11),
                "day", today.toString(),
                "generation", 1,
                "shows", List.of(line),
                "tickets", sold - returned,
                "totalFen", soldFen - returnedFen,
                "sha256", "ab".repeat(32));
    }

    @Test
    void a_batch_is_taken_and_the_same_number_gets_the_same_answer() {
        var batch = batch(List.of(sale(68_000), sale(48_000)));

        var first = sender.post("/collect/v1/tickets", batch);
        var again = sender.post("/collect/v1/tickets", batch);

        assertThat(first.status()).as(first.toString()).isEqualTo(200);
        assertThat(first.json().at("/accepted").asInt()).isEqualTo(2);
        assertThat(first.json().at("/rejected")).isEmpty();
        assertThat(again.bytes()).isEqualTo(first.bytes());
    }

    @Test
    void items_that_make_no_sense_are_named_and_the_others_taken() {
        var wrongAmounts = ticket((String) sale(1).get("ticketCode"), "RETURN", 68_000, 1, 1);
        var noCode = new HashMap<>(sale(68_000));
        noCode.put("ticketCode", "x");

        var answer = sender.post("/collect/v1/tickets", batch(List.of(sale(68_000), wrongAmounts, noCode)));

        assertThat(answer.json().at("/accepted").asInt()).isEqualTo(1);
        assertThat(answer.json().at("/rejected/0/index").asInt()).isEqualTo(1);
        assertThat(answer.json().at("/rejected/0/code").asText()).isEqualTo("amounts");
        assertThat(answer.json().at("/rejected/1/message").asText()).contains("ticketCode");
    }

    @Test
    void an_item_is_there_once_however_often_it_comes_and_does_not_change() {
        var sale = sale(68_000);
        sender.post("/collect/v1/tickets", batch(List.of(sale)));
        var other = new HashMap<>(sale);
        other.put("paidFen", 1);

        var again = sender.post("/collect/v1/tickets", batch(List.of(sale, other)));

        assertThat(again.json().at("/accepted").asInt()).isEqualTo(1);
        assertThat(again.json().at("/rejected/0/code").asText()).isEqualTo("conflict");
    }

    @Test
    void a_day_is_taken_when_its_sums_are_those_of_its_items() {
        var sold = sale(68_000);
        var returned = ticket((String) sold.get("ticketCode"), "RETURN", 68_000, 6_800, 61_200);
        sender.post("/collect/v1/tickets", batch(List.of(sold, sale(48_000), returned)));

        var wrong = sender.post("/collect/v1/daily-returns", batch(List.of(day(2, 116_001, 1, 68_000, 6_800))));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.problem()).isEqualTo("blocked");
        assertThat(wrong.json().at("/reasons/0").asText()).contains("soldFen", "116001", "116000");

        var right = sender.post("/collect/v1/daily-returns", batch(List.of(day(2, 116_000, 1, 68_000, 6_800))));
        assertThat(right.status()).as(right.toString()).isEqualTo(200);
        assertThat(right.json().at("/accepted").asInt()).isEqualTo(1);
        assertThat(right.json().at("/late").asBoolean()).isFalse();
    }

    @Test
    void a_day_that_comes_after_noon_of_the_next_is_taken_and_marked_late() {
        sender.post("/collect/v1/tickets", batch(List.of(sale(68_000))));
        var noon = today.plusDays(1).atTime(12, 0, 1).atZone(BusinessZone.ID).toInstant();
        time.moveTo(java.time.Duration.between(Instant.now(), noon));

        var answer = sender.post("/collect/v1/daily-returns", batch(List.of(day(1, 68_000, 0, 0, 0))));

        assertThat(answer.json().at("/late").asBoolean()).isTrue();
    }

    @Test
    void strangers_and_bad_envelopes_are_refused() {
        assertThat(Http.bearer(collection.port(), "demo-web-key")
                        .post("/collect/v1/tickets", batch(List.of(sale(1))))
                        .status())
                .isEqualTo(401);
        assertThat(sender.post("/collect/v1/tickets", batch(List.of())).status())
                .isEqualTo(400);
        var many = new ArrayList<Object>();
        for (int i = 0; i < 501; i++) {
            many.add(sale(1));
        }
        assertThat(sender.post("/collect/v1/tickets", batch(many)).problem()).isEqualTo("validation");
        var other = new HashMap<>(batch(List.of(sale(1))));
        other.put("profile", "v2");
        assertThat(sender.post("/collect/v1/tickets", other).problem()).isEqualTo("validation");
        assertThat(sender.get("/api/v1/shows").status()).isEqualTo(404);
        assertThat(Http.nobody(collection.port()).get("/collect/v1/tickets").status())
                .isEqualTo(401);
    }
}
