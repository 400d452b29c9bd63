package io.callboard.app.refund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.callboard.app.HouseTest;
import io.callboard.app.Http;
import io.callboard.app.Stage;
import io.callboard.demo.SandboxGateway.Behaviour;
import io.callboard.kernel.ShowCode;
import io.callboard.ledger.Account;
import io.callboard.ledger.Ledger;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class RefundIT extends HouseTest {
    private static final Instant CURTAIN =
            Instant.now().plus(45, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);

    @Autowired
    Ledger ledger;

    @AfterEach
    void theGatewayBehavesAgain() {
        gateway.behave(Behaviour.OK, 1, 1);
    }

    private Http web() {
        return channel("demo-web-key");
    }

    private String swanLake() {
        return stage().swanLakeOnSale(CURTAIN, Instant.now().minusSeconds(60));
    }

    /** An order of so many tickets; its JSON. */
    private JsonNode sold(String showCode, String level, int count, int firstId) {
        var ids = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            ids.add(Stage.idCard(firstId + i));
        }
        var lock = stage().locked(web(), showCode, level, count);
        var order = web().keyed().post("/api/v1/orders", stage().order(lock, ids.toArray(String[]::new)));
        assertThat(order.status()).as(order.toString()).isEqualTo(201);
        return order.json();
    }

    private static List<String> tickets(JsonNode order) {
        return StreamSupport.stream(order.at("/tickets").spliterator(), false)
                .map(ticket -> ticket.at("/ticketCode").asText())
                .toList();
    }

    private static Map<String, Object> changedMind(List<String> tickets) {
        return Map.of("ticketCodes", tickets, "cause", "BUYER_CHANGED_MIND");
    }

    private Http.Answer ask(Http who, JsonNode order, Map<String, Object> body) {
        return who.keyed().post("/api/v1/orders/" + order.at("/orderNo").asText() + "/refunds", body);
    }

    private String asked(JsonNode order, Map<String, Object> body) {
        var answer = ask(web(), order, body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(202);
        return answer.json().at("/refundNo").asText();
    }

    private JsonNode refund(String refundNo) {
        return web().get("/api/v1/refunds/" + refundNo).json();
    }

    private JsonNode awaitStatus(String refundNo, String status) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> refund(refundNo).at("/status").asText().equals(status));
        return refund(refundNo);
    }

    private long paidByGateway(JsonNode refund) {
        var key = refund.at("/payouts/0/payoutNo").asText();
        return gateway.book().payments().stream()
                .filter(payment -> payment.key().equals(key))
                .mapToLong(payment -> payment.amountFen())
                .sum();
    }

    private void assertBooksBalance(String showCode) {
        assertThat(ledger.balance(new ShowCode(showCode), Account.REFUNDS_DUE).isZero())
                .isTrue();
    }

    @Test
    void a_small_refund_goes_by_itself_and_the_seat_is_on_sale_again() {
        var showCode = swanLake();
        var order = sold(showCode, "A", 1, 100);
        time.moveTo(Duration.ofDays(3));

        var refundNo = asked(order, changedMind(tickets(order)));

        var done = awaitStatus(refundNo, "DONE");
        assertThat(done.at("/lines/0/feeFen").asLong()).isEqualTo(6_800);
        assertThat(done.at("/totalPayoutFen").asLong()).isEqualTo(61_200);
        assertThat(done.at("/payouts/0/status").asText()).isEqualTo("PAID");
        assertThat(paidByGateway(done)).isEqualTo(61_200);
        assertThat(ledger.balance(new ShowCode(showCode), Account.RETURN_FEES).getAmountMinorLong())
                .isEqualTo(6_800);
        assertBooksBalance(showCode);
        var after = web().get("/api/v1/orders/" + order.at("/orderNo").asText()).json();
        assertThat(after.at("/status").asText()).isEqualTo("RETURNED");
        assertThat(after.at("/tickets/0/status").asText()).isEqualTo("RETURNED");
        var again = web().keyed()
                .post(
                        "/api/v1/locks",
                        Map.of(
                                "showCode",
                                showCode,
                                "seatCodes",
                                List.of(order.at("/tickets/0/seatCode").asText())));
        assertThat(again.status()).as(again.toString()).isEqualTo(201);
    }

    @Test
    void a_quote_says_what_the_rules_say_and_writes_nothing() {
        var showCode = swanLake();
        var order = sold(showCode, "A", 2, 110);
        time.moveTo(Duration.ofDays(3));
        var path = "/api/v1/orders/" + order.at("/orderNo").asText() + "/refund-quotes";

        var quote = web().post(path, changedMind(tickets(order)));

        assertThat(quote.status()).as(quote.toString()).isEqualTo(200);
        assertThat(quote.json().at("/lines/0/outcome").asText()).isEqualTo("AUTO");
        assertThat(quote.json().at("/lines/0/decision/ruleSet").asText()).isEqualTo("refund-eligibility");
        assertThat(quote.json().at("/lines/0/decision/row").asText()).isEqualTo("RF-32");
        assertThat(quote.json().at("/totalPayoutFen").asLong()).isEqualTo(122_400);
        var after = web().get("/api/v1/orders/" + order.at("/orderNo").asText()).json();
        assertThat(after.at("/tickets/0/status").asText()).isEqualTo("VALID");
    }

    @Test
    void above_two_thousand_yuan_finance_decides_and_not_the_one_who_asked() {
        var showCode = swanLake();
        var order = sold(showCode, "A", 4, 120);
        time.moveTo(Duration.ofDays(3));
        var asking = ask(as("finance"), order, changedMind(tickets(order)));
        var refundNo = asking.json().at("/refundNo").asText();
        assertThat(refund(refundNo).at("/status").asText()).isEqualTo("REQUESTED");
        var frozen =
                web().get("/api/v1/orders/" + order.at("/orderNo").asText()).json();
        assertThat(frozen.at("/tickets/0/status").asText()).isEqualTo("FROZEN");
        assertThat(ask(web(), order, changedMind(tickets(order))).problem()).isEqualTo("refund-pending");

        var own = stage().complete("finance", "reviewRefund", "showCode=" + showCode, "approve", Map.of());
        assertThat(own.problem()).isEqualTo("conflict-of-interest");
        var task = stage().task("finance2", "reviewRefund", "showCode=" + showCode);
        assertThat(task.at("/amountFen").asLong()).isEqualTo(244_800);
        var other = stage().complete("finance2", "reviewRefund", "showCode=" + showCode, "approve", Map.of());
        assertThat(other.status()).as(other.toString()).isEqualTo(204);

        assertThat(paidByGateway(awaitStatus(refundNo, "DONE"))).isEqualTo(244_800);
        assertBooksBalance(showCode);
    }

    @Test
    void what_finance_refuses_leaves_good_tickets_and_a_reason() {
        var showCode = swanLake();
        var order = sold(showCode, "A", 4, 130);
        var refundNo = asked(order, changedMind(tickets(order)));

        var refused = stage().complete("finance", "reviewRefund", "showCode=" + showCode, "refuse", Map.of());
        assertThat(refused.status()).as(refused.toString()).isEqualTo(204);

        var after = refund(refundNo);
        assertThat(after.at("/status").asText()).isEqualTo("REJECTED");
        assertThat(after.at("/reason").asText()).isEqualTo("See the file.");
        assertThat(web().get("/api/v1/orders/" + order.at("/orderNo").asText())
                        .json()
                        .at("/tickets/0/status")
                        .asText())
                .isEqualTo("VALID");
    }

    @Test
    void a_request_can_be_withdrawn_until_somebody_decides() {
        var showCode = swanLake();
        var order = sold(showCode, "A", 4, 140);
        var refundNo = asked(order, changedMind(tickets(order)));

        var withdrawn = web().keyed().post("/api/v1/refunds/" + refundNo + "/withdrawal", Map.of());

        assertThat(withdrawn.json().at("/status").asText()).isEqualTo("WITHDRAWN");
        assertThat(stage().hasTask("finance", "reviewRefund", "showCode=" + showCode))
                .isFalse();
        assertThat(web().keyed()
                        .post("/api/v1/refunds/" + refundNo + "/withdrawal", Map.of())
                        .problem())
                .isEqualTo("wrong-state");
    }

    @Test
    void an_hour_before_the_curtain_the_rules_refuse_and_a_manager_may_make_an_exception() {
        var showCode = swanLake();
        var order = sold(showCode, "B", 1, 150);
        time.moveTo(Duration.between(Instant.now(), CURTAIN.minus(1, ChronoUnit.HOURS)));

        var refused = ask(web(), order, changedMind(tickets(order)));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("rule-refused");
        assertThat(refused.json().at("/decision/row").asText()).isEqualTo("RF-41");
        var body = Map.of(
                "ticketCodes", tickets(order),
                "cause", "BUYER_CHANGED_MIND",
                "override", Map.of("reason", "The seller told her the wrong day"));
        assertThat(ask(web(), order, body).status()).isEqualTo(403);
        var asking = ask(as("seller"), order, body);
        assertThat(asking.status()).as(asking.toString()).isEqualTo(202);
        var granted = stage().complete("manager", "approveRefund", "showCode=" + showCode, "approve", Map.of());
        assertThat(granted.status()).as(granted.toString()).isEqualTo(204);

        var done = awaitStatus(asking.json().at("/refundNo").asText(), "DONE");
        assertThat(paidByGateway(done)).isEqualTo(48_000);
    }

    @ParameterizedTest
    @EnumSource(
            value = Behaviour.class,
            names = {"TIMEOUT_BEFORE", "TIMEOUT_AFTER", "ERROR_AFTER", "SLOW"})
    void whatever_the_gateway_does_the_buyer_is_paid_once(Behaviour trouble) {
        var showCode = swanLake();
        var order = sold(showCode, "C", 1, 160 + trouble.ordinal());
        gateway.behave(trouble, 1, 1);
        var refundNo = asked(order, changedMind(tickets(order)));
        if (trouble != Behaviour.SLOW) {
            await().atMost(Duration.ofSeconds(20))
                    .until(() ->
                            refund(refundNo).at("/payouts/0/status").asText().equals("UNKNOWN"));
        }
        gateway.behave(Behaviour.OK, 1, 1);

        assertThat(paidByGateway(awaitStatus(refundNo, "DONE"))).isEqualTo(28_000);
        assertBooksBalance(showCode);
    }

    @Test
    void a_payout_that_the_gateway_refuses_is_mended_by_finance() {
        var showCode = swanLake();
        var order = sold(showCode, "C", 2, 170);
        gateway.behave(Behaviour.NO_FUNDS, 1, 1);
        var refundNo = asked(order, changedMind(tickets(order)));
        awaitStatus(refundNo, "FAILED");

        stage().complete("finance", "mendPayout", "showCode=" + showCode, "again", Map.of());
        awaitStatus(refundNo, "FAILED");
        var without = stage().complete("finance", "mendPayout", "showCode=" + showCode, "paidByHand", Map.of());
        assertThat(without.status()).isEqualTo(400);
        stage().complete(
                        "finance",
                        "mendPayout",
                        "showCode=" + showCode,
                        "paidByHand",
                        Map.of("proof", "Transfer 20261127-0031"));

        var done = awaitStatus(refundNo, "DONE");
        assertThat(done.at("/payouts/0/status").asText()).isEqualTo("MANUAL");
        assertThat(paidByGateway(done)).isZero();
        assertBooksBalance(showCode);
    }

    @Test
    void two_who_return_the_same_ticket_at_once_are_paid_once() throws Exception {
        var showCode = swanLake();
        var order = sold(showCode, "C", 1, 180);
        Callable<Integer> asking =
                () -> ask(web(), order, changedMind(tickets(order))).status();
        var pool = Executors.newFixedThreadPool(4);
        try {
            var answers = pool.invokeAll(List.of(asking, asking, asking, asking));
            var statuses = new ArrayList<Integer>();
            for (var answer : answers) {
                statuses.add(answer.get());
            }
            assertThat(statuses).containsOnlyOnce(202).containsOnly(202, 409);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void what_cannot_be_returned_says_why_and_leaves_nothing() {
        var showCode = swanLake();
        var order = sold(showCode, "A", 1, 190);
        var other = sold(showCode, "A", 1, 191);
        var path = "/api/v1/orders/" + order.at("/orderNo").asText() + "/refund-quotes";
        assertThat(web().post(path, changedMind(tickets(other))).status()).isEqualTo(404);
        assertThat(web().post(path, changedMind(List.of())).status()).isEqualTo(400);
        assertThat(web().post(path, Map.of("ticketCodes", tickets(order), "cause", "BORED"))
                        .status())
                .isEqualTo(400);
        assertThat(web().post(path, Map.of("ticketCodes", tickets(order), "cause", "STAFF_ERROR"))
                        .status())
                .isEqualTo(403);
        assertThat(web().post(path, Map.of("ticketCodes", tickets(order), "cause", "PRESENTER_CANCELLED"))
                        .problem())
                .isEqualTo("wrong-state");
        assertThat(channel("demo-app-key")
                        .post(path, changedMind(tickets(order)))
                        .status())
                .isEqualTo(404);
        assertThat(ask(as("planner"), order, changedMind(tickets(order))).status())
                .isEqualTo(403);
        assertThat(as("finance")
                        .get("/api/v1/refunds?showCode=" + showCode)
                        .json()
                        .at("/items"))
                .isEmpty();
    }

    @Test
    void after_a_cancellation_everything_goes_back() {
        var showCode = swanLake();
        var order = sold(showCode, "A", 2, 200);
        as("manager")
                .keyed()
                .post("/api/v1/performances/" + showCode + "/cancellation", Map.of("reason", "The lead is ill"));

        var refundNo = asked(order, Map.of("ticketCodes", tickets(order), "cause", "PRESENTER_CANCELLED"));

        assertThat(paidByGateway(awaitStatus(refundNo, "DONE"))).isEqualTo(136_000);
        assertBooksBalance(showCode);
    }
}
