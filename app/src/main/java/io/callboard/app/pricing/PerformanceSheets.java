package io.callboard.app.pricing;

import io.callboard.audit.Timeline;
import io.callboard.hall.PlanSeat;
import io.callboard.kernel.Refusal;
import io.callboard.kernel.ShowCode;
import io.callboard.processes.hall.Halls;
import io.callboard.processes.pricing.Pricing;
import io.callboard.processes.sale.SalePlans;
import io.callboard.sale.Holds;
import io.callboard.sale.PublicQuota.Share;
import io.callboard.sale.SaleFigures;
import io.callboard.sale.SeatCounts;
import io.callboard.sale.Seats;
import io.callboard.show.Performance;
import io.callboard.show.Performances;
import io.callboard.task.TaskList;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a performance's page shows. */
@Component
class PerformanceSheets {
    private static final String SUBJECT = "PERFORMANCE";

    private final Performances performances;
    private final Halls halls;
    private final Pricing pricing;
    private final SalePlans plans;
    private final Books books;

    PerformanceSheets(Performances performances, Halls halls, Pricing pricing, SalePlans plans, Books books) {
        this.performances = performances;
        this.halls = halls;
        this.pricing = pricing;
        this.plans = plans;
        this.books = books;
    }

    @Transactional(readOnly = true)
    public PerformanceSheet sheet(ShowCode code) {
        var performance = performances.byCode(code).orElseThrow(() -> Refusal.notFound("performance", code)
                .asException());
        var hall = halls.halls().stream()
                .filter(each -> each.code().equals(performance.hallCode()))
                .findFirst()
                .orElseThrow();
        var chart = pricing.find(code).orElse(null);
        var now = books.clock.instant();
        var counts = books.seats.counts(code, now);
        return new PerformanceSheet(
                performance,
                hall,
                chart,
                chart == null ? null : share(performance, counts),
                counts,
                books.figures.byChannel(code),
                books.figures.byDay(code),
                books.holds.open(code, now),
                chart == null ? List.of() : PerformanceSheet.lines(chart, seats(performance)),
                books.tasks.openAbout(SUBJECT, code.value()),
                books.timeline.of(SUBJECT, code.value()),
                now);
    }

    /** What the seats are on public sale, or what the chart would put there. */
    private Share share(Performance performance, SeatCounts counts) {
        return counts.all() == 0 ? plans.share(performance) : plans.share(performance, counts.publicSeats());
    }

    @Transactional(readOnly = true)
    public List<PlanSeat> seats(Performance performance) {
        return halls.plan(performance.hallCode(), performance.planVersion());
    }

    /** What is kept of a performance besides itself. */
    @Component
    static class Books {
        private final Seats seats;
        private final SaleFigures figures;
        private final Holds holds;
        private final TaskList tasks;
        private final Timeline timeline;
        private final Clock clock;

        Books(Seats seats, SaleFigures figures, Holds holds, TaskList tasks, Timeline timeline, Clock clock) {
            this.seats = seats;
            this.figures = figures;
            this.holds = holds;
            this.tasks = tasks;
            this.timeline = timeline;
            this.clock = clock;
        }
    }
}
