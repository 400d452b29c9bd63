package io.callboard.app.sale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Exchanges that are refused leave the ticket, the seats and the lock as they were. */
class ExchangeRefusalsIT extends SwanLakeExchanges {
    @Test
    void a_ticket_is_not_exchanged_for_a_cheaper_seat_nor_for_one_whose_sale_was_stopped() {
        var showCode = swanLake();
        var order = bought(web(), showCode, "A", 412);
        var cheaper =
                web().keyed().post(path(order, "/exchanges"), body(order, stage().locked(web(), showCode, "B", 1), 0));
        assertThat(cheaper.problem()).isEqualTo("validation");
        assertThat(cheaper.json().at("/errors/0/code").asText()).isEqualTo("cheaper");
        var lock = stage().locked(web(), showCode, "A", 1);
        var stopped = as("manager")
                .keyed()
                .post("/api/v1/performances/" + showCode + "/suspension", Map.of("reason", "The stage is wet."));
        assertThat(stopped.status()).isEqualTo(202);
        assertThat(web().keyed()
                        .post(path(order, "/exchanges"), body(order, lock, 0))
                        .problem())
                .isEqualTo("not-on-sale");
        assertThat(web().get(path(order, "")).json().at("/tickets/0/status").asText())
                .isEqualTo("VALID");
    }

    @Test
    void who_exchanges_late_does_not_return_the_other_ticket_as_if_it_were_early() {
        var evenings = twoEvenings();
        var order = bought(web(), evenings.get(0), "B", 413);
        time.moveTo(Duration.between(Instant.now(), CURTAIN).minusHours(13));
        var made = exchanged(web(), order, stage().locked(web(), evenings.get(1), "B", 1), 500);
        var quote = web().post(
                        path(made.at("/order"), "/refund-quotes"), giveBack(made.at("/order"), "BUYER_CHANGED_MIND"));
        assertThat(quote.json().at("/lines/0/outcome").asText())
                .as(quote.toString())
                .isEqualTo("REFUSED");
    }

    @Test
    void a_ticket_is_exchanged_once_and_the_ruling_says_so() {
        var showCode = anySwanLake();
        var order = bought(web(), showCode, "B", 403);
        var made = exchanged(web(), order, stage().locked(web(), showCode, "B", 1), 0);
        var lock = stage().locked(web(), showCode, "B", 1);
        var again = web().keyed().post(path(made.at("/order"), "/exchanges"), body(made.at("/order"), lock, 0));
        assertThat(again.problem()).isEqualTo("rule-refused");
        assertThat(again.json().at("/decision/row").asText()).isEqualTo("ET-02");
        var old = web().keyed().post(path(order, "/exchanges"), body(order, lock, 0));
        assertThat(old.problem()).isEqualTo("wrong-state");
        var asked = web().post(
                        path(made.at("/order"), "/exchange-quotes"),
                        Map.of(
                                "ticketCode",
                                made.at("/order/tickets/0/ticketCode").asText()));
        assertThat(asked.json().at("/allowed").asBoolean()).isFalse();
    }

    @Test
    void tickets_of_a_large_performance_are_not_exchanged() {
        var showCode = stage().starlightTourOnSale(34, 45_000);
        showCodes.add(showCode);
        var order = bought(web(), showCode, "ST", 404);
        var lock = stage().locked(web(), showCode, "ST", 1);
        var refused = web().keyed().post(path(order, "/exchanges"), body(order, lock, 0));
        assertThat(refused.problem()).isEqualTo("rule-refused");
        assertThat(refused.json().at("/decision/row").asText()).isEqualTo("ET-01");
        assertThat(web().get(path(order, "")).json().at("/tickets/0/status").asText())
                .isEqualTo("VALID");
    }

    @Test
    void wrong_amounts_seats_and_locks_change_nothing() {
        var showCode = anySwanLake();
        var order = bought(web(), showCode, "B", 410);
        var dear = stage().locked(web(), showCode, "A", 1);
        var path = path(order, "/exchanges");
        var short200 = web().keyed().post(path, body(order, dear, 100));
        assertThat(short200.problem()).isEqualTo("amount-mismatch");
        assertThat(short200.json().at("/totalFen").asLong()).isEqualTo(STALLS - CIRCLE);
        assertThat(web().keyed().post(path, body(order, dear, 0)).problem()).isEqualTo("amount-mismatch");

        var two = stage().locked(web(), showCode, "B", 2);
        assertThat(web().keyed().post(path, body(order, two, 0)).problem()).isEqualTo("validation");
        var others = stage().locked(channel("demo-app-key"), showCode, "B", 1);
        assertThat(web().keyed().post(path, body(order, others, 0)).status()).isEqualTo(404);
        assertThat(channel("demo-app-key")
                        .keyed()
                        .post(path, body(order, others, 0))
                        .status())
                .as("another channel's order")
                .isEqualTo(404);
        var otherShow = stage().swanLakeOnSale(CURTAIN, Instant.now().minusSeconds(60));
        var foreign = stage().locked(web(), otherShow, "B", 1);
        assertThat(web().keyed().post(path, body(order, foreign, 0)).problem()).isEqualTo("validation");
        assertThat(as("finance").keyed().post(path, body(order, dear, 0)).status())
                .isEqualTo(403);
        var cash = web().keyed().post(path, body(order, dear, STALLS - CIRCLE, "CASH"));
        assertThat(cash.problem()).isEqualTo("validation");
        var strange = new HashMap<>(body(order, dear, 0));
        strange.put("ticketCode", "nonsense");
        assertThat(web().keyed().post(path, strange).status()).isEqualTo(404);

        assertThat(web().get(path(order, "")).json().at("/tickets/0/status").asText())
                .isEqualTo("VALID");
        assertThat(web().get("/api/v1/locks/" + dear.at("/lockId").asText()).status())
                .isEqualTo(200);
    }

    @Test
    void what_was_paid_for_a_lock_that_had_lapsed_goes_back_and_the_ticket_stays_good() {
        var showCode = anySwanLake();
        var order = bought(web(), showCode, "B", 411);
        var lock = stage().locked(web(), showCode, "A", 1);
        time.moveTo(Duration.ofHours(1));
        var late = web().keyed().post(path(order, "/exchanges"), body(order, lock, STALLS - CIRCLE));
        assertThat(late.problem()).isEqualTo("lock-expired");
        assertThat(late.json().at("/payout/amountFen").asLong()).isEqualTo(STALLS - CIRCLE);
        assertThat(web().get(path(order, "")).json().at("/tickets/0/status").asText())
                .isEqualTo("VALID");
        var unpaid = web().keyed().post(path(order, "/exchanges"), body(order, lock, 0));
        assertThat(unpaid.problem()).isEqualTo("lock-expired");
        assertThat(unpaid.json().has("payout")).isFalse();
    }
}
