package io.callboard.app.sale;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.callboard.app.HouseTest;
import io.callboard.app.Http;
import io.callboard.app.Stage;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A manager suspends the sale while a crowd is buying: from that moment nobody gets anything, until it is resumed. */
class SuspendedSaleIT extends HouseTest {
    private static final Instant CURTAIN =
            Instant.now().plus(41, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
    private static final int CROWD = 16;

    private final ExecutorService crowd = Executors.newFixedThreadPool(CROWD);

    @AfterEach
    void the_crowd_goes_home() {
        crowd.shutdownNow();
    }

    private Http web() {
        return channel("demo-web-key");
    }

    private List<Http.Answer> all(List<Callable<Http.Answer>> requests) throws Exception {
        var answers = new ArrayList<Http.Answer>();
        for (var answer : crowd.invokeAll(requests)) {
            answers.add(answer.get());
        }
        return answers;
    }

    private List<Http.Answer> everybodyLocks(String showCode) throws Exception {
        var best = Map.of("showCode", showCode, "bestAvailable", Map.of("level", "A", "count", 1));
        Callable<Http.Answer> lock = () -> web().keyed().post("/api/v1/locks", best);
        return all(IntStream.range(0, CROWD).mapToObj(n -> lock).toList());
    }

    private Callable<Http.Answer> order(JsonNode lock, int buyer) {
        return () -> web().keyed().post("/api/v1/orders", stage().order(lock, Stage.idCard(buyer)));
    }

    private void manager(String showCode, String what, Map<String, Object> body) {
        var done = as("manager").keyed().post("/api/v1/performances/" + showCode + what, body);
        assertThat(done.status()).as(done.toString()).isEqualTo(202);
    }

    @Test
    void whoever_comes_after_a_suspension_is_refused_however_many_come_at_once() throws Exception {
        var showCode = stage().swanLakeOnSale(CURTAIN, Instant.now().minusSeconds(60));
        for (int round = 0; round < 3; round++) {
            var locks = everybodyLocks(showCode);
            assertThat(locks).allMatch(answer -> answer.status() == 201);

            manager(showCode, "/suspension", Map.of("reason", "The stage is wet."));

            assertThat(everybodyLocks(showCode)).allMatch(answer -> "not-on-sale".equals(answer.problem()));
            int first = 7000 + round * CROWD;
            var orders = all(IntStream.range(0, CROWD)
                    .mapToObj(n -> order(locks.get(n).json(), first + n))
                    .toList());
            assertThat(orders).allMatch(answer -> "not-on-sale".equals(answer.problem()));

            manager(showCode, "/resumption", Map.of("reason", "The stage is dry."));

            var again = all(IntStream.range(0, CROWD)
                    .mapToObj(n -> order(locks.get(n).json(), first + n))
                    .toList());
            assertThat(again).allMatch(answer -> answer.status() == 201);
        }
    }
}
