package io.callboard.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.callboard.demo.DemoStaff;
import io.callboard.kernel.ShowCode;
import io.callboard.sale.SaleInvariants;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The house on two nodes: one rulebook, one set of seats, and nothing acknowledged is lost when one of them is killed. */
class TwoNodesIT extends HouseTest {
    private static final Instant CURTAIN =
            Instant.now().plus(40, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
    private static final String LIMITS = "/api/v1/rule-sets/sale-limits";
    private static final String WEB = "demo-web-key";

    @Autowired
    private SaleInvariants invariants;

    private final AtomicInteger buyers = new AtomicInteger(200);

    /** An order that was sent, and the answer if one came. */
    private record Sent(String key, Map<String, Object> body, byte[] answer) {
        boolean isAcknowledged() {
            return answer.length > 0;
        }
    }

    @Test
    void rules_seats_and_answers_are_the_same_on_both_nodes_and_survive_one() throws Exception {
        var showCode = stage().swanLakeOnSale(CURTAIN, Instant.now().minusSeconds(60));
        try (var second = SecondNode.start(neighbours())) {
            aVersionDecidesOnBothWithinTwoSeconds(second);
            changesOfOneAreToldByTheOther(second, showCode);
            bothSellAndNoSeatTwice(second, showCode);
            oneIsKilledWhileItSells(second, showCode);
        }
        assertThat(invariants.breaches(new ShowCode(showCode))).isEmpty();
    }

    private List<JsonNode> tasks() {
        var tasks = new ArrayList<JsonNode>();
        as("rules2")
                .get("/api/v1/tasks?process=ruleChange&size=500")
                .json()
                .at("/items")
                .forEach(tasks::add);
        return tasks;
    }

    private static int version(Http who) {
        var facts = Map.of("channelKind", "ONLINE", "approvedCapacity", 1700);
        return who.post(LIMITS + "/evaluate", Map.of("facts", facts))
                .json()
                .at("/version")
                .asInt();
    }

    private Map<String, String> neighbours() {
        return Map.of(
                "CALLBOARD_KEY",
                KEY,
                "CALLBOARD_GATEWAY_URL",
                String.valueOf(gateway.address()),
                "CALLBOARD_GATEWAY_TOKEN",
                "sandbox",
                "CALLBOARD_COLLECTION_URL",
                String.valueOf(collection.address()),
                "CALLBOARD_COLLECTION_KEY",
                DemoStaff.SENDER_KEY);
    }

    private void aVersionDecidesOnBothWithinTwoSeconds(SecondNode second) {
        var zhengLan = as("rules");
        var there = Http.staff(second.port(), "rules", DemoStaff.PASSWORD);
        int opening = version(zhengLan);
        assertThat(version(there)).isEqualTo(opening);
        var draft = zhengLan.post(LIMITS + "/drafts", Map.of())
                .json()
                .at("/version")
                .asInt();
        var path = LIMITS + "/versions/" + draft;
        zhengLan.post(
                path + "/replay",
                Map.of("from", Stage.moment(Instant.now().minusSeconds(600)), "to", Stage.moment(Instant.now())));
        await().until(() ->
                zhengLan.get(path + "/replay").json().at("/status").asText().equals("DONE"));
        assertThat(zhengLan.keyed().post(path + "/submission", Map.of()).status())
                .isEqualTo(202);
        var task = tasks().stream()
                .filter(each -> each.at("/subject/id").asText().equals("sale-limits:" + draft))
                .findFirst()
                .orElseThrow();
        as("rules2")
                .post(
                        "/api/v1/tasks/" + task.at("/taskId").asText() + "/completion",
                        Map.of("outcome", "approve", "comment", "", "fields", Map.of()));
        var activated = zhengLan.post(path + "/activation", Map.of("reason", "Two nodes are looked at"));
        assertThat(activated.status()).as(activated.toString()).isEqualTo(200);
        await().atMost(Duration.ofSeconds(2)).until(() -> version(there) == draft);

        zhengLan.post(LIMITS + "/rollback", Map.of("toVersion", opening, "reason", "Looked at"));
        await().atMost(Duration.ofSeconds(2)).until(() -> version(there) == opening && version(zhengLan) == opening);
    }

    private void changesOfOneAreToldByTheOther(SecondNode second, String showCode) {
        var path = "/api/v1/performances/" + showCode + "/seats";
        var known = channel(WEB).get(path).json().at("/sequence").asText();
        try (var stream = EventStream.open(second.port(), WEB, path + "/changes", known)) {
            var lock = stage().locked(channel(WEB), showCode, "B", 1);
            await().atMost(Duration.ofSeconds(3)).until(() -> !stream.events().isEmpty());
            assertThat(stream.events().get(0).data().at("/changes/0/seatCode").asText())
                    .isEqualTo(lock.at("/seats/0/seatCode").asText());
        }
    }

    private void bothSellAndNoSeatTwice(SecondNode second, String showCode) throws Exception {
        var nodes = List.of(channel(WEB), Http.bearer(second.port(), WEB));
        var crowd = Executors.newFixedThreadPool(8);
        try {
            var people = new ArrayList<Callable<Integer>>();
            for (int n = 0; n < 8; n++) {
                var chance = new Random(n);
                people.add(() -> buys(nodes, chance, showCode));
            }
            int sold = 0;
            for (var person : crowd.invokeAll(people)) {
                sold += person.get();
            }
            assertThat(sold).isGreaterThan(20);
        } finally {
            crowd.shutdown();
        }
        assertThat(invariants.breaches(new ShowCode(showCode))).isEmpty();
    }

    /** Locks on one node and orders on the other; gives how many orders were made. */
    private int buys(List<Http> nodes, Random chance, String showCode) {
        int made = 0;
        for (int step = 0; step < 8; step++) {
            var best = Map.of("showCode", showCode, "bestAvailable", Map.of("level", "A", "count", 2));
            var lock = nodes.get(chance.nextInt(2)).keyed().post("/api/v1/locks", best);
            assertThat(lock.status()).as(lock.toString()).isEqualTo(201);
            var order = nodes.get(chance.nextInt(2)).keyed().post("/api/v1/orders", order(lock.json()));
            assertThat(order.status()).as(order.toString()).isEqualTo(201);
            made++;
        }
        return made;
    }

    private Map<String, Object> order(JsonNode lock) {
        int buyer = buyers.incrementAndGet();
        return stage().order(lock, Stage.idCard(buyer), Stage.idCard(buyer + 400));
    }

    private void oneIsKilledWhileItSells(SecondNode second, String showCode) throws Exception {
        var sent = new ConcurrentLinkedQueue<Sent>();
        var there = Http.bearer(second.port(), WEB);
        var locks = new ConcurrentLinkedQueue<JsonNode>();
        for (int n = 0; n < 60; n++) {
            locks.add(stage().locked(channel(WEB), showCode, "C", 1));
        }
        var crowd = Executors.newFixedThreadPool(6);
        for (int n = 0; n < 6; n++) {
            crowd.execute(() -> {
                for (var lock = locks.poll(); lock != null; lock = locks.poll()) {
                    sent.add(send(there, "killed-" + lock.at("/lockId").asText(), order(lock)));
                }
            });
        }
        await().atMost(Duration.ofSeconds(30))
                .until(() -> sent.stream().filter(Sent::isAcknowledged).count() > 10);
        second.kill();
        crowd.shutdown();
        await().atMost(Duration.ofSeconds(30)).until(crowd::isTerminated);

        for (var one : sent) {
            var answer = channel(WEB).keyed(one.key()).post("/api/v1/orders", one.body());
            assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
            if (one.isAcknowledged()) {
                assertThat(answer.header("Idempotent-Replay")).isEqualTo("true");
                assertThat(answer.bytes()).isEqualTo(one.answer());
            }
        }
    }

    private static Sent send(Http node, String key, Map<String, Object> body) {
        try {
            var answer = node.keyed(key).post("/api/v1/orders", body);
            return new Sent(key, body, answer.status() == 201 ? answer.bytes() : new byte[0]);
        } catch (UncheckedIOException killed) {
            return new Sent(key, body, new byte[0]);
        }
    }
}
