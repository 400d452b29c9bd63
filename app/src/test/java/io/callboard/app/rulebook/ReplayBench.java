package io.callboard.app.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.management.OperatingSystemMXBean;
import io.callboard.app.HouseTest;
import io.callboard.app.Stage;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A hundred thousand past decisions, decided again by a draft; the limit is a minute. */
class ReplayBench extends HouseTest {
    private static final String LADDER = "/api/v1/rule-sets/refund-eligibility";
    private static final int DECISIONS = 100_000;
    private static final Instant LONG_AGO = Instant.parse("2025-06-01T04:00:00Z");

    @Autowired
    private JdbcTemplate jdbc;

    private void decided() {
        var trace = "{\"ruleSet\":\"refund-eligibility\",\"version\":1,\"facts\":{\"cause\":\"BUYER_CHANGED_MIND\","
                + "\"checkedIn\":false,\"approvedCapacity\":1700,\"hoursSinceOnSale\":%d.2500,"
                + "\"hoursBeforeShow\":%d.5000,\"paidFen\":68000}}";
        var rows = new java.util.ArrayList<Object[]>();
        for (int n = 0; n < DECISIONS; n++) {
            rows.add(new Object[] {
                java.sql.Timestamp.from(LONG_AGO.plusSeconds(n)),
                "d".repeat(64),
                "BN" + n,
                trace.formatted(n % 90, n % 900)
            });
        }
        jdbc.batchUpdate(
                "insert into decisions (at, rule_set, version, digest, row_id, case_kind, case_id, trace, amount_fen)"
                        + " values (?, 'refund-eligibility', 1, ?, 'RF-16', 'REFUND', ?, ?, 68000)",
                rows);
    }

    /** What the server has been asked so far, by everybody. */
    private long statements() {
        return jdbc.queryForObject(
                "show global status like 'Questions'", (row, number) -> Long.parseLong(row.getString("Value")));
    }

    @Test
    void a_hundred_thousand_decisions_are_replayed() {
        decided();
        var rules = as("rules");
        var table = rules.get(LADDER + "/versions/1").json().at("/table");
        table.at("/rows").forEach(row -> {
            if (row.at("/id").asText().equals("RF-16")) {
                ((com.fasterxml.jackson.databind.node.ObjectNode) row.at("/cells")).put("feePercent", 5);
            }
        });
        int draft = rules.post(LADDER + "/drafts", Map.of("table", table))
                .json()
                .at("/version")
                .asInt();
        var path = LADDER + "/versions/" + draft + "/replay";
        var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long cpu = machine.getProcessCpuTime();
        long statements = statements();
        long begins = System.nanoTime();

        rules.post(path, Map.of("from", Stage.moment(LONG_AGO), "to", Stage.moment(LONG_AGO.plusSeconds(DECISIONS))));
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> rules.get(path).json().at("/status").asText().equals("DONE"));

        double seconds = (System.nanoTime() - begins) / 1e9;
        double sqlPerDecision = (statements() - statements) / (double) DECISIONS;
        double cpuMillis = (machine.getProcessCpuTime() - cpu) / 1e6 / DECISIONS;
        var replay = rules.get(path).json();
        assertThat(replay.at("/done").asInt()).isEqualTo(DECISIONS);
        assertThat(replay.at("/deltaFen").asLong())
                .isEqualTo(-3_400L * replay.at("/flipped").asLong());
        System.out.printf(
                Locale.ROOT,
                "{\"bench\":\"replay of 100,000 decisions, of a minute\",\"ratio\":%.3f,\"limit\":1.00,"
                        + "\"cpuMsPerOp\":%.4f,\"sqlPerOp\":%.4f}%n",
                seconds / 60,
                cpuMillis,
                sqlPerDecision);
        assertThat(seconds).isLessThan(60);
    }
}
