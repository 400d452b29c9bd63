package io.callboard.app.rulebook.dictionary;

import static com.github.mvysny.kaributesting.v10.GridKt._doubleClickItem;
import static com.github.mvysny.kaributesting.v10.GridKt._findAll;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import io.callboard.app.Http;
import io.callboard.app.ScreenTest;
import io.callboard.app.Stage;
import io.callboard.rulebook.dictionary.DictionaryEntry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Zheng Lan extends the dictionaries, Feng Kai looks at it, and the house goes by what they agreed on. */
class DictionaryStoryIT extends ScreenTest {
    private static final String TYPES = "/api/v1/dictionaries/performance-types";
    private static final String DOCUMENTS = "/api/v1/dictionaries/id-types";
    private static final Map<String, Object> PASSPORT =
            Map.of("code", "PASSPORT", "nameZh", "护照", "nameEn", "Passport", "source", "Profile v1");

    @AfterEach
    void everyDocumentAgain() {
        var answer = as("rules").keyed().post(DOCUMENTS + "/changes", Map.of("entries", List.of(PASSPORT)));
        if (answer.status() == 202) {
            decided(answer.json().at("/changeNo").asText(), "approve", 204);
        }
    }

    private static Map<String, Object> type(String code, String name) {
        return Map.of("code", code, "nameZh", name, "nameEn", "Immersive", "source", "Order 12 of the house");
    }

    private String handedIn(String path, Map<String, Object> entry) {
        var answer = as("rules").keyed().post(path + "/changes", Map.of("entries", List.of(entry)));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(202);
        return answer.json().at("/changeNo").asText();
    }

    private String task(Http who, String changeNo) {
        for (var task : who.get("/api/v1/tasks?process=dictionaryChange&size=500")
                .json()
                .at("/items")) {
            if (task.at("/subject/id").asText().equals(changeNo)) {
                return task.at("/taskId").asText();
            }
        }
        return "";
    }

    private void decided(String changeNo, String outcome, int status) {
        var fengKai = as("rules2");
        var answer = fengKai.post(
                "/api/v1/tasks/" + task(fengKai, changeNo) + "/completion",
                Map.of("outcome", outcome, "comment", "Looked at it", "fields", Map.of()));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
    }

    private String entries(String path) {
        return as("planner").get(path + "/entries?size=500").text();
    }

    @Test
    void a_new_type_counts_when_another_person_has_approved_it() {
        var changeNo = handedIn(TYPES, type("1013", "沉浸式演出"));
        assertThat(entries(TYPES)).doesNotContain("沉浸式演出");

        var own = as("rules");
        var refused = own.post(
                "/api/v1/tasks/" + task(own, changeNo) + "/completion",
                Map.of("outcome", "approve", "comment", "", "fields", Map.of()));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.problem()).isEqualTo("conflict-of-interest");

        decided(changeNo, "approve", 204);
        assertThat(entries(TYPES)).contains("沉浸式演出");
    }

    @Test
    void a_change_that_was_rejected_or_taken_back_changes_nothing() {
        decided(handedIn(TYPES, type("1014", "驳回之戏")), "reject", 204);
        var second = handedIn(TYPES, type("1014", "撤回之戏"));
        var again = as("rules").keyed().post(TYPES + "/changes", Map.of("entries", List.of(type("1014", "另一个"))));
        assertThat(again.problem()).isEqualTo("draft-exists");

        assertThat(as("rules2").delete(TYPES + "/changes/" + second).status()).isEqualTo(403);
        assertThat(as("rules").delete(TYPES + "/changes/" + second).status()).isEqualTo(204);
        assertThat(task(as("rules2"), second)).isEmpty();
        assertThat(as("rules").delete(TYPES + "/changes/" + second).problem()).isEqualTo("wrong-state");
        assertThat(entries(TYPES)).doesNotContain("1014");
    }

    @Test
    void a_document_that_has_ended_buys_no_ticket() {
        var ended = new java.util.HashMap<>(PASSPORT);
        ended.put("validTo", LocalDate.now().minusDays(1).toString());
        decided(handedIn(DOCUMENTS, ended), "approve", 204);
        var showCode = stage().swanLakeOnSale(
                        Instant.now().plus(31, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS),
                        Instant.now().minusSeconds(60));
        var web = channel("demo-web-key");
        var lock = stage().locked(web, showCode, "A", 1);
        var order = new java.util.HashMap<>(stage().order(lock, Stage.idCard(905)));
        order.put(
                "purchaser",
                Map.of("name", "Li Hua", "mobile", "13800000000", "idType", "PASSPORT", "idNumber", "E12345678"));

        await().atMost(Duration.ofSeconds(3)).untilAsserted(() -> {
            var answer = web.keyed().post("/api/v1/orders", order);
            assertThat(answer.problem()).isEqualTo("validation");
            assertThat(answer.text()).contains("/purchaser/idType", "not accepted now");
        });
    }

    @Test
    void what_cannot_be_is_refused_and_nothing_waits() {
        var rules = as("rules").keyed();
        assertThat(rules.post(TYPES + "/changes", Map.of("entries", List.of(type("13", "短"))))
                        .text())
                .contains("/entries/0/code");
        assertThat(as("rules")
                        .keyed()
                        .post(DOCUMENTS + "/changes", Map.of("entries", List.of(type("X", "无"))))
                        .text())
                .contains("takes no new codes");
        assertThat(as("rules")
                        .keyed()
                        .send("POST", TYPES + "/changes", "text/csv", "code,nameZh\n1013,x\n")
                        .text())
                .contains("Line 1");
        assertThat(as("planner")
                        .keyed()
                        .post(TYPES + "/changes", Map.of("entries", List.of(type("1015", "x"))))
                        .status())
                .isEqualTo(403);
        assertThat(as("rules").get("/api/v1/dictionaries/sins/entries").status())
                .isEqualTo(404);
    }

    @Test
    @SuppressWarnings("unchecked")
    void entries_are_written_on_the_screen_and_handed_in_together() {
        sitsDown("rules");
        UI.getCurrent().navigate("rules/dictionaries/hold-reasons");
        _click(_get(Button.class, spec -> spec.withText("New entry")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Code")), "VIP");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Chinese name")), "贵宾");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Source")), "House order 4");
        _click(_get(Button.class, spec -> spec.withText("Keep")));

        Grid<DictionaryEntry> grid = _get(Grid.class);
        var media = _findAll(grid).stream()
                .filter(each -> each.code().equals("MEDIA"))
                .findFirst()
                .orElseThrow();
        _doubleClickItem(grid, _findAll(grid).indexOf(media));
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("No longer from")), LocalDate.parse("2031-01-01"));
        _click(_get(Button.class, spec -> spec.withText("Keep")));
        assertThat(words()).contains("Drop my changes");

        _click(_get(Button.class, spec -> spec.withText("Hand in 2 for approval")));
        assertThat(words()).contains("waits for approval", "MEDIA, VIP");
        _click(_get(Button.class, spec -> spec.withText("Take back")));
        assertThat(words()).contains("taken back");
        Grid<DictionaryEntry> after = _get(Grid.class);
        assertThat(_findAll(after)).noneMatch(each -> each.code().equals("VIP"));
    }
}
