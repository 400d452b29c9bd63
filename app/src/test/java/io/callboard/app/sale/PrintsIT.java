package io.callboard.app.sale;

import static org.assertj.core.api.Assertions.assertThat;

import io.callboard.app.HouseTest;
import io.callboard.app.Http;
import io.callboard.app.Stage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class PrintsIT extends HouseTest {
    private static final Instant CURTAIN =
            Instant.now().plus(38, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);

    @Autowired
    JdbcTemplate database;

    private Http web() {
        return channel("demo-web-key");
    }

    @Test
    void a_ticket_is_printed_and_whoever_prints_it_again_says_why_and_is_counted() {
        var showCode = stage().swanLakeOnSale(CURTAIN, Instant.now().minusSeconds(60));
        var lock = stage().locked(web(), showCode, "A", 2);
        var order = web().keyed().post("/api/v1/orders", stage().order(lock, Stage.idCard(51), Stage.idCard(52)));
        var path = "/api/v1/orders/" + order.json().at("/orderNo").asText() + "/prints";
        var first = order.json().at("/tickets/0/ticketCode").asText();

        var printed = as("seller").post(path, Map.of());
        assertThat(printed.status()).as(printed.toString()).isEqualTo(200);
        assertThat(new String(printed.bytes(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");

        var silently = as("seller").post(path, Map.of("ticketCodes", List.of(first)));
        assertThat(silently.json().at("/errors/0/pointer").asText()).isEqualTo("/reason");
        var again = as("seller").post(path, Map.of("ticketCodes", List.of(first), "reason", "Paper jam"));
        assertThat(again.status()).isEqualTo(200);
        assertThat(database.queryForList(
                        "select reason from ticket_prints where ticket_code = ? order by print_no",
                        String.class,
                        first))
                .containsExactly("", "Paper jam");
    }

    @Test
    void another_channels_order_a_foreign_ticket_and_a_returned_one_are_not_printed() {
        var showCode = stage().swanLakeOnSale(CURTAIN, Instant.now().minusSeconds(60));
        var lock = stage().locked(web(), showCode, "A", 1);
        var order = web().keyed().post("/api/v1/orders", stage().order(lock, Stage.idCard(53)));
        var orderPath = "/api/v1/orders/" + order.json().at("/orderNo").asText();
        var code = order.json().at("/tickets/0/ticketCode").asText();

        assertThat(channel("demo-app-key").post(orderPath + "/prints", Map.of()).status())
                .isEqualTo(404);
        assertThat(as("seller")
                        .post(orderPath + "/prints", Map.of("ticketCodes", List.of(showCode + "NONE")))
                        .status())
                .isEqualTo(404);
        var given = web().keyed()
                .post(orderPath + "/refunds", Map.of("ticketCodes", List.of(code), "cause", "BUYER_CHANGED_MIND"));
        assertThat(given.status()).as(given.toString()).isEqualTo(202);
        assertThat(time.settle()).isTrue();
        assertThat(as("seller").post(orderPath + "/prints", Map.of()).problem()).isEqualTo("wrong-state");
    }
}
