package io.callboard.processes.statutory;

import static io.callboard.processes.statutory.OperaHouse.FRIDAY_MORNING;
import static io.callboard.processes.statutory.OperaHouse.LIN_YUE;
import static io.callboard.processes.statutory.OperaHouse.SUN_BO;
import static io.callboard.processes.statutory.OperaHouse.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.callboard.kernel.AnswerTo;
import io.callboard.kernel.Problem;
import io.callboard.kernel.Refused;
import io.callboard.kernel.VenueCode;
import io.callboard.statutory.Difference;
import io.callboard.statutory.ReturnFormat;
import io.callboard.statutory.ReturnStatus;
import io.callboard.statutory.ReturnType;
import io.callboard.statutory.StatutoryReturn;
import io.callboard.statutory.VenueDay;
import io.callboard.task.TaskDesk.Completion;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class StatutoryReturnsTest {
    private final OperaHouse house = new OperaHouse();

    @Test
    void a_day_whose_books_agree_is_checked_and_waits_for_its_signature() {
        var asked = ask();

        assertThat(asked.status()).isEqualTo(ReturnStatus.CHECKED);
        assertThat(asked.figures().totals().day().soldCount()).isEqualTo(3);
        assertThat(house.flags)
                .containsEntry(DailyReturnProcess.REMIND_AT, Instant.parse("2026-11-27T02:00:00Z"))
                .containsEntry(DailyReturnProcess.ESCALATE_AT, Instant.parse("2026-11-27T03:00:00Z"))
                .containsEntry(DailyReturnProcess.DUE_AT, Instant.parse("2026-11-27T04:00:00Z"));
    }

    @Test
    void a_day_whose_books_differ_fails_its_check_and_says_where() {
        house.booked = 2;

        var asked = ask();

        assertThat(asked.status()).isEqualTo(ReturnStatus.FAILED_CHECK);
        assertThat(asked.differences()).extracting(Difference::kind).containsExactly(Difference.Kind.LEDGER_SUM);
        refused(Problem.NOT_ISSUED, () -> house.downloads.archived(SUN_BO, asked.returnNo(), ReturnFormat.PDF));
        refused(Problem.WRONG_STATE, () -> house.signs(asked.returnNo()));
    }

    @Test
    void once_the_books_are_mended_the_same_return_is_drawn_up_again() {
        house.booked = 2;
        var failed = ask();
        house.booked = 3;

        var again = ask();

        assertThat(again.returnNo()).isEqualTo(failed.returnNo());
        assertThat(again.status()).isEqualTo(ReturnStatus.CHECKED);
        assertThat(again.differences()).isEmpty();
    }

    @Test
    void who_asks_in_the_same_moment_as_somebody_else_gets_the_same_return() {
        var theirs = ask();
        house.returns.blindOnce = true;
        assertThat(ask().returnNo()).isEqualTo(theirs.returnNo());
    }

    @Test
    void the_answer_is_recorded_with_the_result() {
        var answers = new ArrayList<StatutoryReturn>();
        house.face.request(SUN_BO, ReturnType.DAILY, THURSDAY, answers::add);
        assertThat(answers).extracting(StatutoryReturn::status).containsExactly(ReturnStatus.CHECKED);
    }

    @Test
    void only_compliance_asks_for_a_known_venue_and_a_day_that_has_begun() {
        refused(Problem.FORBIDDEN, () -> house.face.request(LIN_YUE, ReturnType.DAILY, THURSDAY, AnswerTo.nobody()));
        var unknown = new VenueDay(new VenueCode("11010500201"), THURSDAY.day());
        refused(Problem.NOT_FOUND, () -> house.face.request(SUN_BO, ReturnType.DAILY, unknown, AnswerTo.nobody()));
        var saturday = new VenueDay(OperaHouse.CODE, THURSDAY.day().plusDays(2));
        refused(Problem.VALIDATION, () -> house.face.request(SUN_BO, ReturnType.DAILY, saturday, AnswerTo.nobody()));
    }

    @Test
    void signed_off_it_is_printed_archived_and_sealed() {
        var asked = ask();

        assertThat(house.signs(asked.returnNo())).containsEntry(DailyReturnProcess.SIGNED, true);
        assertThat(house.face.find(asked.returnNo()).status()).isEqualTo(ReturnStatus.SIGNED_OFF);
        house.issue.issue(asked.returnNo());
        house.issue.issue(asked.returnNo());

        var issued = house.face.find(asked.returnNo());
        assertThat(issued.status()).isEqualTo(ReturnStatus.ISSUED);
        assertThat(issued.issue().seal().chainNo()).isEqualTo(1);
        var pdf = house.downloads.archived(LIN_YUE, asked.returnNo(), ReturnFormat.PDF);
        assertThat(new String(pdf, StandardCharsets.UTF_8)).startsWith("PDF 孙波 Sun Bo");
    }

    @Test
    void a_draft_is_for_compliance_and_says_that_it_is_one() {
        var asked = ask();

        var draft = house.downloads.preview(SUN_BO, asked.returnNo(), ReturnFormat.PDF);

        assertThat(new String(draft, StandardCharsets.UTF_8)).startsWith("PDF draft");
        refused(Problem.FORBIDDEN, () -> house.downloads.preview(LIN_YUE, asked.returnNo(), ReturnFormat.PDF));
    }

    @Test
    void a_day_that_is_not_over_is_drawn_up_and_not_signed() {
        house.now = THURSDAY.ends().minusSeconds(1);
        var early = ask();
        assertThat(early.status()).isEqualTo(ReturnStatus.CHECKED);

        house.now = FRIDAY_MORNING;
        refused(Problem.WRONG_STATE, () -> house.signs(early.returnNo()));
        ask();
        house.signs(early.returnNo());
        assertThat(house.face.find(early.returnNo()).status()).isEqualTo(ReturnStatus.SIGNED_OFF);
    }

    @Test
    void figures_that_the_books_no_longer_bear_out_are_not_signed() {
        var asked = ask();
        house.booked = 4;
        refused(Problem.BLOCKED, () -> house.signs(asked.returnNo()));
        assertThat(house.face.find(asked.returnNo()).status()).isEqualTo(ReturnStatus.CHECKED);
    }

    @Test
    void the_signer_may_send_the_figures_back() {
        var asked = ask();
        var flags = house.desk.complete(
                OperaHouse.task(asked.returnNo()),
                SUN_BO,
                new Completion(SignOffDesk.REDRAW, "one sale is missing", Map.of()));
        assertThat(flags).containsEntry(DailyReturnProcess.SIGNED, false);
    }

    @Test
    void an_issued_day_is_corrected_not_drawn_up_again() {
        var asked = ask();
        house.signAndIssue(asked.returnNo());
        refused(Problem.WRONG_STATE, this::ask);

        house.sold = 4;
        house.booked = 4;
        var correction = house.face.correct(SUN_BO, asked.returnNo(), "one sale was missing", AnswerTo.nobody());
        assertThat(house.face.find(asked.returnNo()).status()).isEqualTo(ReturnStatus.ISSUED);
        house.signAndIssue(correction.returnNo());

        assertThat(correction.origin().generation()).isEqualTo(2);
        assertThat(correction.origin().supersedes()).isEqualTo(asked.returnNo());
        assertThat(house.face.find(asked.returnNo()).status()).isEqualTo(ReturnStatus.SUPERSEDED);
        assertThat(house.face.find(correction.returnNo()).issue().seal().chainNo())
                .isEqualTo(2);
        assertThat(house.downloads.archived(SUN_BO, asked.returnNo(), ReturnFormat.CSV))
                .isNotEmpty();
    }

    @Test
    void only_the_latest_issued_return_is_corrected_and_only_with_a_reason() {
        var asked = ask();
        refused(Problem.WRONG_STATE, () -> house.face.correct(SUN_BO, asked.returnNo(), "too soon", AnswerTo.nobody()));
        house.signAndIssue(asked.returnNo());
        refused(Problem.VALIDATION, () -> house.face.correct(SUN_BO, asked.returnNo(), " ", AnswerTo.nobody()));
        house.face.correct(SUN_BO, asked.returnNo(), "one sale was missing", AnswerTo.nobody());
        refused(Problem.WRONG_STATE, () -> house.face.correct(SUN_BO, asked.returnNo(), "again", AnswerTo.nobody()));
    }

    @Test
    void acknowledged_before_noon_a_day_is_delivered_in_time() {
        var asked = ask();
        house.signAndIssue(asked.returnNo());
        house.close.deliver(asked.returnNo());

        house.face.acknowledged(asked.returnNo(), Instant.parse("2026-11-27T03:59:59Z"));
        house.face.acknowledged(asked.returnNo(), Instant.parse("2026-11-27T09:00:00Z"));
        house.close.markOverdue(asked.returnNo());

        var delivered = house.face.find(asked.returnNo());
        assertThat(delivered.deliveredAt()).isEqualTo(Instant.parse("2026-11-27T03:59:59Z"));
        assertThat(delivered.late()).isFalse();
        assertThat(house.signals).containsExactly(DailyReturnProcess.ACKNOWLEDGED + " " + asked.returnNo());
    }

    @Test
    void a_day_that_is_not_acknowledged_by_noon_is_late_and_stays_late() {
        var asked = ask();
        house.close.markOverdue(asked.returnNo());
        house.close.markOverdue(asked.returnNo());
        assertThat(house.face.find(asked.returnNo()).late()).isTrue();
        assertThat(house.events).containsOnlyOnce("return.overdue");

        house.signAndIssue(asked.returnNo());
        house.face.acknowledged(asked.returnNo(), Instant.parse("2026-11-27T04:00:00Z"));
        assertThat(house.face.find(asked.returnNo()).late()).isTrue();
    }

    @Test
    void a_busy_day_is_missing_until_somebody_asks_for_it() {
        assertThat(house.face.missing(THURSDAY.day())).containsExactly(THURSDAY);
        ask();
        assertThat(house.face.missing(THURSDAY.day())).isEmpty();
        assertThat(house.face.missing(THURSDAY.day().minusDays(1))).isEmpty();
    }

    @Test
    void the_chain_tells_a_changed_figure_a_changed_file_and_a_missing_link() {
        var first = ask();
        house.signAndIssue(first.returnNo());
        var second = house.face.correct(SUN_BO, first.returnNo(), "one", AnswerTo.nobody());
        house.signAndIssue(second.returnNo());
        var third = house.face.correct(SUN_BO, second.returnNo(), "two", AnswerTo.nobody());
        house.signAndIssue(third.returnNo());
        assertThat(house.downloads.verifyChain(SUN_BO)).isEqualTo(new ChainVerification(3, new ArrayList<>()));

        house.returns.forge(third.returnNo(), ReturnFormat.PDF, new byte[] {1});
        var forged = house.downloads.verifyChain(SUN_BO);
        assertThat(forged.broken())
                .extracting(ChainVerification.Broken::returnNo)
                .containsExactly(third.returnNo());

        house.returns.lose(second.returnNo());
        var missing = house.downloads.verifyChain(SUN_BO);
        assertThat(missing.checked()).isEqualTo(2);
        assertThat(missing.broken())
                .extracting(ChainVerification.Broken::reason)
                .first()
                .asString()
                .contains("number 2");
    }

    @Test
    void a_figure_changed_in_the_table_is_told() {
        var asked = ask();
        house.signAndIssue(asked.returnNo());
        house.sold = 2;
        var issued = house.face.find(asked.returnNo());
        var other = new OperaHouse();
        other.sold = 2;
        other.booked = 2;
        var forged = other.face.request(SUN_BO, ReturnType.DAILY, THURSDAY, AnswerTo.nobody());
        house.returns.forge(new StatutoryReturn(
                issued.returnNo(),
                issued.type(),
                issued.venueDay(),
                issued.origin(),
                issued.status(),
                forged.figures(),
                issued.differences(),
                issued.issue(),
                issued.deliveredAt(),
                issued.late(),
                issued.version()));

        assertThat(house.downloads.verifyChain(SUN_BO).broken())
                .singleElement()
                .satisfies(broken -> assertThat(broken.reason()).contains("figures"));
    }

    @Test
    void steps_that_run_twice_do_no_harm() {
        var asked = ask();
        house.signs(asked.returnNo());
        assertThat(house.drawUp.drawUp(asked.returnNo())).isTrue();
        assertThat(house.face.find(asked.returnNo()).status()).isEqualTo(ReturnStatus.SIGNED_OFF);
        assertThat(Duration.between(FRIDAY_MORNING, house.now)).isZero();
    }

    private StatutoryReturn ask() {
        return house.face.request(SUN_BO, ReturnType.DAILY, THURSDAY, AnswerTo.nobody());
    }

    private static void refused(Problem problem, ThrowingCallable what) {
        assertThatThrownBy(what).isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                        refused.refusal().problem())
                .isEqualTo(problem));
    }
}
