package io.callboard.app.sale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.callboard.app.Http;
import io.callboard.app.Stage;
import io.callboard.kernel.BusinessZone;
import io.callboard.ledger.Account;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Han Meimei exchanges her ticket for Swan Lake: for another seat, or for another evening. */
class ExchangesIT extends SwanLakeExchanges {
    @Test
    void a_dearer_seat_costs_the_difference_and_the_old_seat_is_free_again() {
        var showCode = swanLake();
        var order = bought(web(), showCode, "B", 400);
        var lock = stage().locked(web(), showCode, "A", 1);

        var quote = web().post(
                        path(order, "/exchange-quotes"),
                        Map.of(
                                "ticketCode", order.at("/tickets/0/ticketCode").asText(),
                                "lockId", lock.at("/lockId").asText()));
        assertThat(quote.json().at("/sums/extraFen").asLong())
                .as(quote.toString())
                .isEqualTo(STALLS - CIRCLE);

        var made = exchanged(web(), order, lock, STALLS - CIRCLE);
        assertThat(made.at("/sums/feeFen").asLong()).isZero();
        var ticket = made.at("/order/tickets/0");
        assertThat(ticket.at("/status").asText()).isEqualTo("VALID");
        assertThat(ticket.at("/paidFen").asLong()).isEqualTo(STALLS);
        assertThat(ticket.at("/idMasked").asText())
                .isEqualTo(order.at("/tickets/0/idMasked").asText());
        assertThat(made.at("/order/purchaser").asText())
                .isEqualTo(order.at("/purchaser").asText());

        var before = web().get(path(order, "")).json();
        assertThat(before.at("/status").asText()).isEqualTo("RETURNED");
        assertThat(before.at("/tickets/0/status").asText()).isEqualTo("EXCHANGED");
        await().until(() -> seatStatus(showCode, seat(order)).equals("AVAILABLE"));
        assertThat(seatStatus(showCode, seat(made.at("/order")))).isEqualTo("SOLD");
        assertThat(balance(showCode, Account.REFUNDS_DUE)).isZero();
        assertThat(balance(showCode, Account.TICKETS_OUT)).isEqualTo(STALLS);
        assertThat(-balance(showCode, Account.TAKINGS)).isEqualTo(STALLS);
    }

    @Test
    void the_fee_is_kept_of_the_old_ticket_and_paid_with_the_new_one() {
        var showCode = swanLake();
        var order = bought(web(), showCode, "A", 401);
        time.moveTo(Duration.between(Instant.now(), CURTAIN).minusHours(13));
        var made = exchanged(web(), order, stage().locked(web(), showCode, "A", 1), 500);
        assertThat(made.at("/sums/feeFen").asLong()).isEqualTo(500);
        assertThat(balance(showCode, Account.RETURN_FEES)).isEqualTo(500);
        assertThat(balance(showCode, Account.REFUNDS_DUE)).isZero();
        assertThat(-balance(showCode, Account.TAKINGS)).isEqualTo(STALLS + 500);
    }

    @Test
    void a_ticket_that_was_exchanged_is_refunded_both_ways_that_it_was_paid() {
        var showCode = swanLake();
        var order = bought(web(), showCode, "B", 402);
        var made = exchanged(web(), order, stage().locked(web(), showCode, "A", 1), STALLS - CIRCLE);
        var asked = web().keyed()
                .post(path(made.at("/order"), "/refunds"), giveBack(made.at("/order"), "BUYER_CHANGED_MIND"));
        assertThat(asked.status()).as(asked.toString()).isEqualTo(202);
        var refund = "/api/v1/refunds/" + asked.json().at("/refundNo").asText();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> web().get(refund).json().at("/status").asText().equals("DONE"));
        assertThat(web().get(refund).json().at("/payouts"))
                .extracting(payout -> payout.at("/amountFen").asLong())
                .containsExactlyInAnyOrder(STALLS - CIRCLE, CIRCLE);
        assertThat(balance(showCode, Account.REFUNDS_DUE)).isZero();
    }

    @Test
    void a_ticket_goes_to_another_evening_of_the_show_with_its_holder_and_the_day_adds_up() {
        var evenings = twoEvenings();
        var order = bought(web(), evenings.get(0), "B", 405);
        var lock = stage().locked(web(), evenings.get(1), "B", 1);
        var made = exchanged(web(), order, lock, 0);
        assertThat(made.at("/order/showCode").asText()).isEqualTo(evenings.get(1));
        bought(web(), evenings.get(1), "B", 405);
        var third = stage().locked(web(), evenings.get(1), "B", 1);
        assertThat(web().keyed()
                        .post("/api/v1/orders", stage().order(third, Stage.idCard(405)))
                        .problem())
                .as("the exchanged ticket is one of the holder's two")
                .isEqualTo("rule-refused");
        assertThat(web().keyed()
                        .post(
                                "/api/v1/orders",
                                stage().order(
                                                stage().locked(web(), evenings.get(0), "B", 2),
                                                Stage.idCard(405),
                                                Stage.idCard(406)))
                        .status())
                .as("and none of the first evening's")
                .isEqualTo(201);

        var day = BusinessZone.dayOf(clock.instant());
        time.moveTo(Duration.ofDays(1));
        var asked = as("compliance")
                .keyed()
                .post("/api/v1/returns", Map.of("type", "R1", "venueCode", "11010100101", "day", day.toString()));
        assertThat(asked.status()).as(asked.toString()).isEqualTo(202);
        assertThat(asked.json().at("/status").asText()).as(asked.toString()).isEqualTo("CHECKED");
    }

    @Test
    void the_counter_exchanges_a_channels_ticket_for_cash() {
        var showCode = anySwanLake();
        var order = bought(web(), showCode, "B", 407);
        var seller = as("seller");
        var lock = stage().locked(seller, showCode, "A", 1);
        var made = seller.keyed().post(path(order, "/exchanges"), body(order, lock, STALLS - CIRCLE, "CASH"));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        assertThat(made.json().at("/order/channel").asText()).isEqualTo("COUNTER");
        assertThat(web().get(path(order, "")).json().at("/tickets/0/status").asText())
                .isEqualTo("EXCHANGED");
    }

    @Test
    void of_two_exchanges_of_a_ticket_at_the_same_moment_one_happens() throws Exception {
        var showCode = anySwanLake();
        var order = bought(web(), showCode, "B", 408);
        var asks = new ArrayList<Callable<Http.Answer>>();
        for (int i = 0; i < 2; i++) {
            var lock = stage().locked(web(), showCode, "B", 1);
            asks.add(() -> web().keyed().post(path(order, "/exchanges"), body(order, lock, 0)));
        }
        var threads = Executors.newFixedThreadPool(2);
        var statuses = new ArrayList<Integer>();
        for (var answer : threads.invokeAll(asks)) {
            statuses.add(answer.get().status());
        }
        threads.shutdown();
        assertThat(statuses).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void the_same_key_gets_the_first_answer() {
        var showCode = anySwanLake();
        var order = bought(web(), showCode, "B", 409);
        var body = body(order, stage().locked(web(), showCode, "A", 1), STALLS - CIRCLE);
        var caller = web().keyed();
        var first = caller.post(path(order, "/exchanges"), body);
        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        var second = caller.post(path(order, "/exchanges"), body);
        assertThat(second.header("Idempotent-Replay")).isEqualTo("true");
        assertThat(second.text()).isEqualTo(first.text());
    }
}
