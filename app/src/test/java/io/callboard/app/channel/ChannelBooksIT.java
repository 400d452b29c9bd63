package io.callboard.app.channel;

import static org.assertj.core.api.Assertions.assertThat;

import io.callboard.app.HouseTest;
import io.callboard.app.Stage;
import io.callboard.kernel.BusinessZone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Zhou Min compares the books of a channel's day with the channel's own. */
class ChannelBooksIT extends HouseTest {
    private static final Instant CURTAIN =
            Instant.now().plus(39, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);

    private static String file(LocalDate day) {
        return "/api/v1/channels/APP/reconciliation?day=" + day;
    }

    @Test
    void a_channels_day_lists_what_it_sold_and_gave_back_with_the_commission_that_it_keeps() {
        var app = channel("demo-app-key");
        var today = BusinessZone.dayOf(time.clock().instant());
        assertThat(as("finance")
                        .put("/api/v1/channels/APP/commission", Map.of("percent", 2.5, "validFrom", today.toString()))
                        .status())
                .isEqualTo(204);
        var showCode = stage().swanLakeOnSale(CURTAIN, Instant.now().minusSeconds(60));
        var lock = stage().locked(app, showCode, "A", 2);
        var order = app.keyed()
                .post("/api/v1/orders", stage().order(lock, Stage.idCard(61), Stage.idCard(62)))
                .json();
        var given = order.at("/tickets/0/ticketCode").asText();
        var back = app.keyed()
                .post(
                        "/api/v1/orders/" + order.at("/orderNo").asText() + "/refunds",
                        Map.of("ticketCodes", List.of(given), "cause", "BUYER_CHANGED_MIND"));
        assertThat(back.status()).as(back.toString()).isEqualTo(202);
        assertThat(time.settle()).isTrue();

        var rows = app.get(file(today))
                .text()
                .lines()
                .filter(row -> row.contains(showCode))
                .toList();

        assertThat(rows).hasSize(3);
        assertThat(rows)
                .filteredOn(row -> row.contains(",SALE,"))
                .allMatch(row -> row.endsWith(",68000,68000,0,0,1700"));
        assertThat(rows)
                .filteredOn(row -> row.contains(",RETURN,"))
                .singleElement()
                .asString()
                .contains(given)
                .endsWith(",68000,0,68000,-1700");
        assertThat(as("finance").get(file(today)).text()).contains(given);
    }

    @Test
    void a_channel_sees_its_own_books_only_and_a_day_that_is_over_keeps_its_commission() {
        var today = BusinessZone.dayOf(time.clock().instant());
        assertThat(channel("demo-web-key").get(file(today)).status()).isEqualTo(404);
        assertThat(as("planner").get(file(today)).status()).isEqualTo(403);
        var late = as("finance")
                .put(
                        "/api/v1/channels/APP/commission",
                        Map.of("percent", 3, "validFrom", today.minusDays(1).toString()));
        assertThat(late.json().at("/errors/0/pointer").asText()).isEqualTo("/validFrom");
        var much = as("finance")
                .put("/api/v1/channels/APP/commission", Map.of("percent", 101, "validFrom", today.toString()));
        assertThat(much.json().at("/errors/0/pointer").asText()).isEqualTo("/percent");
    }
}
