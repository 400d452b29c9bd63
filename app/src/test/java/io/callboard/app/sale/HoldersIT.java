package io.callboard.app.sale;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.callboard.app.HouseTest;
import io.callboard.app.Http;
import io.callboard.app.Stage;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Swan Lake with 1,700 seats: a ticket changes hands once, until a day before the curtain; a stadium's tickets never do. */
class HoldersIT extends HouseTest {
    private static final Instant CURTAIN =
            Instant.now().plus(42, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);

    private Http web() {
        return channel("demo-web-key");
    }

    private JsonNode bought(int card) {
        var showCode = stage().swanLakeOnSale(CURTAIN, Instant.now().minusSeconds(60));
        var lock = stage().locked(web(), showCode, "A", 1);
        return web().keyed()
                .post("/api/v1/orders", stage().order(lock, Stage.idCard(card)))
                .json();
    }

    private Http.Answer gives(JsonNode order, String name, int card) {
        var path = "/api/v1/orders/" + order.at("/orderNo").asText() + "/tickets/"
                + order.at("/tickets/0/ticketCode").asText() + "/holder";
        return web().keyed().post(path, Map.of("name", name, "idType", "ID_CARD", "idNumber", Stage.idCard(card)));
    }

    @Test
    void a_ticket_changes_hands_once_and_frees_the_place_of_who_held_it() {
        var order = bought(300);
        var changed = gives(order, "韩梅梅", 301);
        assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
        assertThat(changed.json().at("/tickets/0/holder").asText()).isEqualTo("韩梅梅");
        assertThat(changed.text()).doesNotContain(Stage.idCard(301));

        var again = gives(order, "王芳", 302);
        assertThat(again.problem()).isEqualTo("rule-refused");
        assertThat(again.json().at("/decision/ruleSet").asText()).isEqualTo("real-name-limits");

        var showCode = order.at("/showCode").asText();
        var both = stage().locked(web(), showCode, "A", 2);
        assertThat(web().keyed()
                        .post("/api/v1/orders", stage().order(both, Stage.idCard(300)))
                        .status())
                .as("who gave the ticket away holds none")
                .isEqualTo(201);
        var third = stage().locked(web(), showCode, "A", 2);
        assertThat(web().keyed()
                        .post("/api/v1/orders", stage().order(third, Stage.idCard(301)))
                        .problem())
                .as("who got it holds one of two")
                .isEqualTo("rule-refused");
    }

    @Test
    void of_two_who_give_the_last_place_of_a_document_at_once_one_is_refused() throws Exception {
        var showCode = stage().swanLakeOnSale(CURTAIN, Instant.now().minusSeconds(60));
        var lock = stage().locked(web(), showCode, "A", 3);
        var order = web().keyed()
                .post("/api/v1/orders", stage().order(lock, Stage.idCard(320), Stage.idCard(321), Stage.idCard(322)))
                .json();
        var gives = new ArrayList<Callable<Http.Answer>>();
        for (int place = 0; place < 2; place++) {
            var path = "/api/v1/orders/" + order.at("/orderNo").asText() + "/tickets/"
                    + order.at("/tickets/" + place + "/ticketCode").asText() + "/holder";
            var holder = Map.of("name", "赵强", "idType", "ID_CARD", "idNumber", Stage.idCard(322));
            gives.add(() -> web().keyed().post(path, holder));
        }
        var threads = Executors.newFixedThreadPool(2);
        var statuses = new ArrayList<Integer>();
        for (var answer : threads.invokeAll(gives)) {
            statuses.add(answer.get().status());
        }
        threads.shutdown();
        assertThat(statuses).containsExactlyInAnyOrder(200, 422);
    }

    @Test
    void a_wrong_number_another_channels_ticket_and_the_last_day_change_nothing() {
        var order = bought(310);
        var path = "/api/v1/orders/" + order.at("/orderNo").asText() + "/tickets/"
                + order.at("/tickets/0/ticketCode").asText() + "/holder";
        var wrong = Map.of("name", "王芳", "idType", "ID_CARD", "idNumber", "110105199001011230");
        assertThat(web().keyed()
                        .post(path, wrong)
                        .json()
                        .at("/errors/0/pointer")
                        .asText())
                .isEqualTo("/idNumber");
        var right = Map.of("name", "王芳", "idType", "ID_CARD", "idNumber", Stage.idCard(311));
        assertThat(channel("demo-app-key").keyed().post(path, right).status()).isEqualTo(404);
        time.moveTo(Duration.between(Instant.now(), CURTAIN).minusHours(23));
        assertThat(gives(order, "王芳", 311).problem()).isEqualTo("rule-refused");
        assertThat(web().get("/api/v1/orders/" + order.at("/orderNo").asText())
                        .json()
                        .at("/tickets/0/holder")
                        .asText())
                .isEqualTo("李雷");
    }
}
