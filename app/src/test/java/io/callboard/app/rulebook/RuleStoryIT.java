package io.callboard.app.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.callboard.app.HouseTest;
import io.callboard.app.Http;
import io.callboard.app.Stage;
import io.callboard.refund.RefundEligibility;
import io.callboard.rulebook.DefaultTables;
import io.callboard.rulebook.TableCsv;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rules office by HTTP: from a draft with a hole to a version that decides, and back. */
class RuleStoryIT extends HouseTest {
    private static final String LADDER = "/api/v1/rule-sets/refund-eligibility";
    private static final Instant CURTAIN =
            Instant.now().plus(55, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
    private static final Map<String, Object> EARLY_RETURN = Map.of(
            "cause",
            "BUYER_CHANGED_MIND",
            "checkedIn",
            false,
            "approvedCapacity",
            1700,
            "hoursSinceOnSale",
            10,
            "hoursBeforeShow",
            480,
            "paidFen",
            68_000);

    private Http zhengLan;
    private Http fengKai;
    private int opening;

    @BeforeEach
    void rulesOffice() {
        zhengLan = as("rules");
        fengKai = as("rules2");
        opening = active();
    }

    @AfterEach
    void openingRulesAgain() {
        if (active() != opening) {
            zhengLan.post(LADDER + "/rollback", Map.of("toVersion", opening, "reason", "The test is over"));
            await().atMost(Duration.ofSeconds(5)).until(() -> decidingVersion() == opening);
        }
        zhengLan.put(LADDER + "/scenarios", Map.of("scenarios", List.of()));
        var draft = zhengLan.get(LADDER).json().at("/draft/version");
        if (draft.isInt()) {
            var path = LADDER + "/versions/" + draft.asInt();
            zhengLan.with("If-Match", zhengLan.get(path).header("ETag")).delete(path);
        }
    }

    private int active() {
        return zhengLan.get(LADDER).json().at("/active/version").asInt();
    }

    /** The version by which this node decides, not the one that the database names. */
    private int decidingVersion() {
        return evaluated(EARLY_RETURN).at("/version").asInt();
    }

    private JsonNode evaluated(Map<String, Object> facts) {
        return zhengLan.post(LADDER + "/evaluate", Map.of("facts", facts)).json();
    }

    private static String csv() {
        var opening = DefaultTables.of(RefundEligibility.FAMILY);
        return new TableCsv(opening.columns()).write(opening.rows());
    }

    private int draft(String csv) {
        var answer = zhengLan.send("POST", LADDER + "/drafts", "text/csv", csv);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.json().at("/version").asInt();
    }

    private void edit(int version, String csv) {
        var path = LADDER + "/versions/" + version;
        var etag = zhengLan.get(path).header("ETag");
        var answer = zhengLan.with("If-Match", etag).send("PUT", path, "text/csv", csv);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }

    private JsonNode replayed(int version) {
        var path = LADDER + "/versions/" + version + "/replay";
        var asked = zhengLan.post(
                path,
                Map.of(
                        "from", Stage.moment(Instant.now().minus(2, ChronoUnit.HOURS)),
                        "to", Stage.moment(Instant.now().plus(1, ChronoUnit.HOURS))));
        assertThat(asked.status()).as(asked.toString()).isEqualTo(202);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> zhengLan.get(path).json().at("/status").asText().equals("DONE"));
        return zhengLan.get(path).json();
    }

    private String soldTo(String showCode, String name) {
        var web = channel("demo-web-key");
        var lock = stage().locked(web, showCode, "A", 2);
        var order = web.keyed()
                .post("/api/v1/orders", stage().order(lock, Stage.idCard(810 + name.length()), Stage.idCard(811)));
        assertThat(order.status()).as(order.toString()).isEqualTo(201);
        return order.json().at("/orderNo").asText();
    }

    private JsonNode quote(String orderNo, int ticket) {
        var web = channel("demo-web-key");
        var code = web.get("/api/v1/orders/" + orderNo)
                .json()
                .at("/tickets/" + ticket + "/ticketCode")
                .asText();
        return web.post(
                        "/api/v1/orders/" + orderNo + "/refund-quotes",
                        Map.of("ticketCodes", List.of(code), "cause", "BUYER_CHANGED_MIND"))
                .json()
                .at("/lines/0");
    }

    private void gaveBack(String orderNo, int ticket) {
        var web = channel("demo-web-key");
        var code = web.get("/api/v1/orders/" + orderNo)
                .json()
                .at("/tickets/" + ticket + "/ticketCode")
                .asText();
        var asked = web.keyed()
                .post(
                        "/api/v1/orders/" + orderNo + "/refunds",
                        Map.of("ticketCodes", List.of(code), "cause", "BUYER_CHANGED_MIND"));
        assertThat(asked.status()).as(asked.toString()).isEqualTo(202);
    }

    @Test
    void a_fee_for_early_returns_is_written_proved_approved_and_taken_back() {
        var showCode = stage().swanLakeOnSale(CURTAIN, Instant.now().minusSeconds(60));
        var before = soldTo(showCode, "before");
        gaveBack(before, 0);

        int version = draft(csv().replaceAll("(?m)^RF-32,.*\\R", ""));
        var path = LADDER + "/versions/" + version;
        assertThat(zhengLan.send("POST", LADDER + "/drafts", "text/csv", csv()).problem())
                .isEqualTo("draft-exists");
        var hole = findingOfKind(path, "GAP");
        assertThat(hole.at("/severity").asText()).isEqualTo("BLOCKING");
        var shown = zhengLan.post(LADDER + "/evaluate", Map.of("facts", hole.at("/example/facts"), "version", version));
        assertThat(shown.json().at("/row").asText()).isEqualTo("-");
        var blocked = zhengLan.keyed().post(path + "/submission", Map.of());
        assertThat(blocked.problem()).isEqualTo("blocked");
        assertThat(blocked.json().at("/reasons").toString()).contains("no row", "No replay");

        edit(version, csv().replace("[48;),[;200001),true,0,", "[48;),[;200001),true,10,"));
        assertThat(kinds(path)).doesNotContain("GAP");
        scenario("An early return costs a tenth", 10);
        assertThat(zhengLan.post(path + "/scenario-run", Map.of())
                        .json()
                        .at("/passed")
                        .asInt())
                .isEqualTo(1);

        var replay = replayed(version);
        var share = StreamSupport.stream(replay.at("/byShow").spliterator(), false)
                .filter(each -> each.at("/showCode").asText().equals(showCode))
                .findFirst()
                .orElseThrow();
        assertThat(share.at("/flipped").asInt()).isEqualTo(1);
        assertThat(share.at("/deltaFen").asLong()).isEqualTo(-6_800);
        var item = StreamSupport.stream(
                        zhengLan.get(path + "/replay/items?size=500")
                                .json()
                                .at("/items")
                                .spliterator(),
                        false)
                .filter(each -> each.at("/showCode").asText().equals(showCode))
                .findFirst()
                .orElseThrow();
        assertThat(item.at("/outcomeBefore/feePercent").asInt()).isZero();
        assertThat(item.at("/outcomeAfter/feePercent").asInt()).isEqualTo(10);

        assertThat(zhengLan.keyed().post(path + "/submission", Map.of()).status())
                .isEqualTo(202);
        var task = task(version);
        assertThat(completed(zhengLan, task, "approve").problem()).isEqualTo("conflict-of-interest");
        assertThat(zhengLan.post("/api/v1/tasks/" + task + "/delegation", Map.of("user", "rules2"))
                        .problem())
                .isEqualTo("conflict-of-interest");
        assertThat(completed(fengKai, task, "approve").status()).isEqualTo(204);
        assertThat(zhengLan.get(path).json().at("/approver").asText()).isEqualTo("STAFF:rules2");

        var early = zhengLan.post(path + "/activation", Map.of("at", Stage.moment(Instant.now())));
        assertThat(early.problem()).isEqualTo("notice-period");
        var activated = zhengLan.post(
                path + "/activation", Map.of("at", Stage.moment(Instant.now()), "reason", "Ticket scalpers"));
        assertThat(activated.json().at("/status").asText()).isEqualTo("ACTIVE");
        await().atMost(Duration.ofSeconds(2)).until(() -> decidingVersion() == version);

        var after = soldTo(showCode, "afterwards");
        var quote = quote(after, 0);
        assertThat(quote.at("/feeFen").asLong()).isEqualTo(6_800);
        assertThat(quote.at("/decision/version").asInt()).isEqualTo(version);
        assertThat(quote.at("/decision/nearestMiss/row").asText()).isNotEmpty();
        var frozen = quote(before, 1);
        assertThat(frozen.at("/feeFen").asLong()).isZero();
        assertThat(frozen.at("/decision/comparison/chosen").asText()).isEqualTo("FROZEN");
        assertThat(frozen.at("/decision/comparison/otherVersion").asInt()).isEqualTo(version);

        var back = zhengLan.post(LADDER + "/rollback", Map.of("toVersion", opening, "reason", "The presenter objects"));
        assertThat(back.status()).as(back.toString()).isEqualTo(200);
        await().atMost(Duration.ofSeconds(2)).until(() -> decidingVersion() == opening);
        var kinder = quote(after, 0);
        assertThat(kinder.at("/feeFen").asLong()).isZero();
        assertThat(kinder.at("/decision/comparison/chosen").asText()).isEqualTo("ACTIVE");
        assertThat(zhengLan.get(path).json().at("/status").asText()).isEqualTo("RETIRED");
    }

    private List<String> kinds(String path) {
        return StreamSupport.stream(
                        zhengLan.post(path + "/check", Map.of())
                                .json()
                                .at("/findings")
                                .spliterator(),
                        false)
                .map(finding -> finding.at("/kind").asText())
                .toList();
    }

    private JsonNode findingOfKind(String path, String kind) {
        return StreamSupport.stream(
                        zhengLan.post(path + "/check", Map.of())
                                .json()
                                .at("/findings")
                                .spliterator(),
                        false)
                .filter(finding -> finding.at("/kind").asText().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private void scenario(String name, int feePercent) {
        var answer = zhengLan.put(
                LADDER + "/scenarios",
                Map.of(
                        "scenarios",
                        List.of(Map.of(
                                "name", name, "facts", EARLY_RETURN, "expect", Map.of("feePercent", feePercent)))));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }

    private String task(int version) {
        var tasks = fengKai.get("/api/v1/tasks?taskKey=approveRuleChange&size=500");
        return StreamSupport.stream(tasks.json().at("/items").spliterator(), false)
                .filter(task -> task.at("/subject/id").asText().equals("refund-eligibility:" + version))
                .findFirst()
                .orElseThrow()
                .at("/taskId")
                .asText();
    }

    private static Http.Answer completed(Http who, String task, String outcome) {
        return who.post(
                "/api/v1/tasks/" + task + "/completion",
                Map.of("outcome", outcome, "comment", "See the replay.", "fields", Map.of()));
    }

    @Test
    void replaying_the_active_version_changes_nothing() {
        int version = draft(csv());

        var replay = replayed(version);

        assertThat(replay.at("/flipped").asInt()).isZero();
        assertThat(replay.at("/deltaFen").asLong()).isZero();
        assertThat(replay.at("/done").asInt()).isEqualTo(replay.at("/total").asInt());
    }

    @Test
    void a_failing_scenario_keeps_a_draft_from_being_handed_in() {
        int version = draft(csv());
        scenario("An early return costs a tenth", 10);
        replayed(version);

        var run = zhengLan.post(LADDER + "/versions/" + version + "/scenario-run", Map.of());
        assertThat(run.json().at("/failed/0/actual/feePercent").asInt()).isZero();
        var blocked = zhengLan.keyed().post(LADDER + "/versions/" + version + "/submission", Map.of());
        assertThat(blocked.json().at("/reasons").toString()).contains("An early return costs a tenth");
    }

    @Test
    void a_planned_version_decides_when_its_moment_comes() {
        int version = draft(csv().replace("exchange only", "exchange by T-3"));
        var path = LADDER + "/versions/" + version;
        replayed(version);
        assertThat(zhengLan.keyed().post(path + "/submission", Map.of()).status())
                .isEqualTo(202);
        completed(fengKai, task(version), "approve");
        var at = Instant.now().plus(8, ChronoUnit.DAYS);
        var planned = zhengLan.post(path + "/activation", Map.of("at", Stage.moment(at)));
        assertThat(planned.json().at("/status").asText()).isEqualTo("SCHEDULED");
        assertThat(zhengLan.get(LADDER).json().at("/next/version").asInt()).isEqualTo(version);
        assertThat(decidingVersion()).isEqualTo(opening);

        time.moveTo(Duration.ofDays(8).plusMinutes(1));

        await().atMost(Duration.ofSeconds(5)).until(() -> decidingVersion() == version);
    }

    @Test
    void a_rejected_change_ends_and_says_why() {
        int version = draft(csv().replace("exchange only", "no exchange"));
        var path = LADDER + "/versions/" + version;
        replayed(version);
        zhengLan.keyed().post(path + "/submission", Map.of());

        assertThat(completed(fengKai, task(version), "reject").status()).isEqualTo(204);

        var rejected = zhengLan.get(path).json();
        assertThat(rejected.at("/status").asText()).isEqualTo("REJECTED");
        assertThat(rejected.at("/comment").asText()).isEqualTo("See the replay.");
        assertThat(zhengLan.post(path + "/activation", Map.of("reason", "Now")).problem())
                .isEqualTo("wrong-state");
    }

    @Test
    void bad_input_is_told_by_row_and_column_and_leaves_nothing() {
        var wrong = zhengLan.send(
                "POST", LADDER + "/drafts", "text/csv", csv().replaceFirst("true,0,AUTO", "true,free,AUTO"));
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.json().at("/errors/0/message").asText()).contains("Line", "feePercent", "free");
        var noTable = zhengLan.post(
                LADDER + "/drafts",
                Map.of(
                        "table",
                        Map.of("rows", List.of(Map.of("id", "A 1", "cells", Map.of("paidFen", Map.of("like", 3)))))));
        assertThat(noTable.status()).isEqualTo(400);
        assertThat(noTable.json().at("/errors")).hasSize(2);
        assertThat(zhengLan.get(LADDER).json().at("/draft").isMissingNode()
                        || zhengLan.get(LADDER).json().at("/draft").isNull())
                .isTrue();
        assertThat(zhengLan.post("/api/v1/rule-sets/none/drafts", Map.of()).status())
                .isEqualTo(404);
        assertThat(zhengLan.post(LADDER + "/evaluate", Map.of("facts", Map.of("cause", "LATE")))
                        .problem())
                .isEqualTo("validation");
        assertThat(as("seller").get("/api/v1/rule-sets").status()).isEqualTo(403);
        assertThat(as("manager").post(LADDER + "/drafts", Map.of()).status()).isEqualTo(403);
        assertThat(zhengLan.post(LADDER + "/rollback", Map.of("toVersion", opening, "reason", "x"))
                        .problem())
                .isEqualTo("wrong-state");
    }

    @Test
    void two_who_edit_one_draft_do_not_overwrite_each_other() {
        int version = draft(csv());
        var path = LADDER + "/versions/" + version;
        var seen = zhengLan.get(path).header("ETag");
        assertThat(zhengLan.put(path, Map.of("table", Map.of("rows", List.of())))
                        .problem())
                .isEqualTo("version-required");
        edit(version, csv().replace("exchange only", "only exchange"));

        var late = fengKai.with("If-Match", seen).send("PUT", path, "text/csv", csv());

        assertThat(late.problem()).isEqualTo("version-changed");
        assertThat(late.json().at("/detail").asText()).contains("rules");
    }

    @Test
    void a_table_read_as_json_is_written_back_as_it_was() {
        var table = zhengLan.get(LADDER + "/versions/" + opening).json();
        var answer = zhengLan.post(LADDER + "/drafts", Map.of("table", table.at("/table")));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);

        var draft = zhengLan.get(
                LADDER + "/versions/" + answer.json().at("/version").asInt());

        assertThat(draft.json().at("/digest").asText())
                .isEqualTo(table.at("/digest").asText());
        assertThat(zhengLan.get(LADDER + "/versions/99").status()).isEqualTo(404);
    }
}
