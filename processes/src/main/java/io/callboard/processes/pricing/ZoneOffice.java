package io.callboard.processes.pricing;

import io.callboard.hall.SeatingPlans;
import io.callboard.kernel.Actor;
import io.callboard.kernel.AnswerTo;
import io.callboard.kernel.Ids;
import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import io.callboard.kernel.ShowCode;
import io.callboard.pricing.ChartDiff;
import io.callboard.pricing.PriceChart;
import io.callboard.pricing.PriceCharts;
import io.callboard.pricing.Rezoning;
import io.callboard.pricing.Rezonings;
import io.callboard.show.Performance;
import io.callboard.show.Performances;
import io.callboard.task.ProcessStarts;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asking for other zones and prices after the sale was planned. Another person agrees; then seats that are neither sold nor
 * in a basket move, no seat costs more than was published, and sold tickets keep their price.
 */
@Service
@Transactional
public class ZoneOffice {
    static final String PROCESS = "rezoning";
    static final String WITHDRAWN = "rezoningWithdrawn";
    private static final int LONGEST_REASON = 500;

    private final Rezonings rezonings;
    private final RezoningCheck check;
    private final ProcessStarts processes;
    private final RezoningRecords records;
    private final Clock clock;

    ZoneOffice(
            Rezonings rezonings, RezoningCheck check, ProcessStarts processes, RezoningRecords records, Clock clock) {
        this.rezonings = rezonings;
        this.check = check;
        this.processes = processes;
        this.records = records;
        this.clock = clock;
    }

    /** Asks for a chart in place of the version that it carries. */
    public void submit(Actor actor, PriceChart chart, String reason, AnswerTo<Rezoning> answer) {
        if (reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
            throw Refusal.validation("/reason", "length", "A reason has 1 to " + LONGEST_REASON + " characters.")
                    .asException();
        }
        check.check(chart);
        var asked = new Rezoning(
                Ids.next("RZ"),
                chart.showCode(),
                chart,
                reason.strip(),
                Rezoning.State.SUBMITTED,
                actor.principal(),
                clock.instant(),
                null,
                null,
                null,
                null);
        if (!rezonings.submit(asked)) {
            throw Refusal.of(Problem.DRAFT_EXISTS, "Other zones of this performance wait for approval already.")
                    .asException();
        }
        records.note(actor, asked, "submitted", asked.reason());
        processes.start(PROCESS, asked.rezoningNo(), Map.of());
        answer.record(asked);
    }

    /** Its author takes it back while nobody has decided. */
    public void withdraw(Actor actor, String rezoningNo) {
        var asked = get(rezoningNo);
        if (!asked.author().equals(actor.principal())) {
            throw Refusal.of(Problem.FORBIDDEN, "Only its author takes this back.")
                    .asException();
        }
        if (!rezonings.decide(rezoningNo, Rezoning.State.WITHDRAWN, actor.principal(), clock.instant())) {
            throw Refusal.of(Problem.WRONG_STATE, "This is " + asked.state() + " already.")
                    .asException();
        }
        records.note(actor, asked, "withdrawn", "");
        processes.signal(WITHDRAWN, rezoningNo, Map.of());
    }

    @Transactional(readOnly = true)
    public Rezoning get(String rezoningNo) {
        return rezonings.find(rezoningNo).orElseThrow(() -> Refusal.notFound("re-zoning", rezoningNo)
                .asException());
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Rezoning> of(ShowCode show) {
        return rezonings.of(show);
    }

    /** What it would change against the chart in force now. */
    @Transactional(readOnly = true)
    public ChartDiff diff(Rezoning asked) {
        return check.diff(asked.chart());
    }

    /** What is read to compare charts of a performance. */
    @Component
    record Charts(PriceCharts charts, SeatingPlans plans, Performances performances) {
        Performance performance(ShowCode show) {
            return performances.byCode(show).orElseThrow(() -> Refusal.notFound("performance", show)
                    .asException());
        }

        PriceChart inForce(ShowCode show) {
            return charts.find(show)
                    .orElseThrow(() -> Refusal.notFound("price chart of", show).asException());
        }
    }
}
