package io.callboard.db.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.callboard.db.DatabaseTest;
import io.callboard.kernel.Actor;
import io.callboard.kernel.Paging;
import io.callboard.kernel.Role;
import io.callboard.kernel.ShowCode;
import io.callboard.refund.RefundEligibility;
import io.callboard.rulebook.Decision;
import io.callboard.rulebook.DecisionTable;
import io.callboard.rulebook.Decisions;
import io.callboard.rulebook.Replay;
import io.callboard.rulebook.Replays;
import io.callboard.rulebook.RuleStatus;
import io.callboard.rulebook.RuleVersions;
import io.callboard.rulebook.Scenarios;
import io.callboard.rulebook.Scenarios.Scenario;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RuleVersionsIT extends DatabaseTest {
    private static final Actor ZHENG_LAN = Actor.staff("rules", Set.of(Role.RULES));
    private static final String LADDER = RefundEligibility.RULE_SET;

    @Autowired
    RuleVersions versions;

    @Autowired
    Scenarios scenarios;

    @Autowired
    Replays replays;

    @Autowired
    Decisions decisions;

    private DecisionTable shorter() {
        var opening = versions.table(LADDER, 1);
        return new DecisionTable(
                LADDER,
                2,
                opening.hitPolicy(),
                opening.columns(),
                opening.rows().subList(0, 5));
    }

    @Test
    void the_house_opens_with_every_rule_set_active_and_whole() {
        assertThat(versions.active()).hasSize(8);
        for (var table : OpeningTables.all()) {
            assertThat(versions.table(table.ruleSet(), 1).digest()).isEqualTo(table.digest());
            assertThat(versions.find(table.ruleSet(), 1).orElseThrow().status()).isEqualTo(RuleStatus.ACTIVE);
        }
    }

    @Test
    void one_draft_is_open_at_a_time_and_its_edits_are_counted() {
        var draft = versions.draft(shorter(), ZHENG_LAN).orElseThrow();
        assertThat(draft.version()).isEqualTo(2);
        assertThat(draft.author()).isEqualTo("STAFF:rules");
        assertThat(versions.draft(shorter(), ZHENG_LAN)).isEmpty();

        var opening = versions.table(LADDER, 1);
        assertThat(versions.edit(draft, opening, ZHENG_LAN)).isTrue();
        assertThat(versions.edit(draft, opening, ZHENG_LAN)).isFalse();
        var edited = versions.find(LADDER, 2).orElseThrow();
        assertThat(edited.editNo()).isEqualTo(1);
        assertThat(edited.digest()).isEqualTo(opening.digest());

        versions.discard(edited);
        assertThat(versions.find(LADDER, 2)).isEmpty();
    }

    @Test
    void a_version_goes_all_the_way_and_retires_the_one_before() {
        var draft = versions.draft(shorter(), ZHENG_LAN).orElseThrow();
        versions.submit(draft);
        versions.decide(draft, RuleStatus.APPROVED, "STAFF:rules2", "fine");
        var at = clock.instant().plus(Duration.ofDays(7));
        versions.schedule(draft, at, null);
        var scheduled = versions.findForChange(LADDER, 2).orElseThrow();
        assertThat(scheduled.status()).isEqualTo(RuleStatus.SCHEDULED);
        assertThat(scheduled.activeFrom()).isCloseTo(at, org.assertj.core.api.Assertions.within(Duration.ofMillis(1)));

        versions.activate(scheduled, "law changed");

        assertThat(versions.active())
                .filteredOn(active -> active.ruleSet().equals(LADDER))
                .extracting(RuleVersions.Active::version)
                .containsExactly(2);
        assertThat(versions.of(LADDER))
                .extracting(version -> version.status())
                .containsExactly(RuleStatus.ACTIVE, RuleStatus.RETIRED);
    }

    @Test
    void scenarios_come_back_in_their_order() {
        var a = new Scenario("退票 A", Map.of("cause", "POSTPONED"), Map.of("allowed", true));
        var b = new Scenario("B", Map.of("hoursBeforeShow", 48), Map.of("feePercent", 30));

        scenarios.replace(LADDER, List.of(b, a));

        assertThat(scenarios.of(LADDER)).containsExactly(b, a);
    }

    @Test
    void a_replay_goes_over_decisions_once_and_keeps_what_flipped() {
        var facts = Map.<String, Object>of("cause", "POSTPONED", "hoursBeforeShow", new BigDecimal("47.5"));
        var decision = new Decision(LADDER, 1, "d".repeat(64), "RF-04", "When", Map.of("allowed", true), facts, null);
        var show = new ShowCode("110101001012612240001");
        decisions.log(new Decisions.About("REFUND", "RF1", show, 68_000), decision);
        decisions.log(new Decisions.About("REFUND", "RF2", show, 48_000), decision);
        var from = clock.instant().minusSeconds(60);
        var replay =
                replays.begin(new Replays.Asked(LADDER, 2, 1, "e".repeat(64), from, from.plusSeconds(120)), ZHENG_LAN);
        assertThat(replay.total()).isEqualTo(2);

        var past = replays.next(replay, 1);
        assertThat(past).hasSize(1);
        assertThat(past.get(0).facts()).containsEntry("hoursBeforeShow", new BigDecimal("47.5"));
        assertThat(past.get(0).amountFen()).isEqualTo(68_000);
        var item = new Replay.Item(
                past.get(0).decisionNo(),
                past.get(0).at(),
                "REFUND",
                "RF1",
                show.value(),
                "RF-04",
                "RF-05",
                Map.of("allowed", true),
                Map.of("allowed", false),
                -68_000);
        var after = new Replay(
                replay.replayNo(),
                LADDER,
                2,
                1,
                replay.digest(),
                replay.from(),
                replay.to(),
                Replay.Status.RUNNING,
                2,
                1,
                1,
                -68_000,
                List.of(new Replay.Share("RF-04", 1, 1, -68_000)),
                List.of(),
                replay.askedBy(),
                replay.askedAt(),
                null);
        assertThat(replays.advance(replay, after, past.get(0).decisionNo(), List.of(item)))
                .isTrue();
        assertThat(replays.advance(replay, after, past.get(0).decisionNo(), List.of(item)))
                .isFalse();

        assertThat(replays.next(after, 10)).hasSize(1);
        assertThat(replays.items(replay.replayNo(), Paging.first(10)).items())
                .singleElement()
                .satisfies(kept -> assertThat(kept.deltaFen()).isEqualTo(-68_000));
        assertThat(replays.isDone(LADDER, 2, replay.digest())).isFalse();
        replays.end(replay.replayNo(), Replay.Status.DONE);
        assertThat(replays.isDone(LADDER, 2, replay.digest())).isTrue();
        assertThat(replays.newest(LADDER, 2).orElseThrow().byRow()).hasSize(1);
    }
}
