package io.callboard.processes.pricing;

import io.callboard.kernel.Actor;
import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import io.callboard.pricing.ChartDiff;
import io.callboard.pricing.ChartDiff.Moved;
import io.callboard.pricing.PriceChart;
import io.callboard.pricing.Rezoning;
import io.callboard.pricing.Rezonings;
import io.callboard.sale.KeptSeats;
import java.time.Clock;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the diagram of a re-zoning does by itself. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RezoningSteps {
    private final Rezonings rezonings;
    private final RezoningCheck check;
    private final ZoneOffice.Charts charts;
    private final RezoningRecords records;
    private final Seats seats;

    RezoningSteps(
            Rezonings rezonings, RezoningCheck check, ZoneOffice.Charts charts, RezoningRecords records, Seats seats) {
        this.rezonings = rezonings;
        this.check = check;
        this.charts = charts;
        this.records = records;
        this.seats = seats;
    }

    /** The seats, and the time at which they are free or not. */
    @Component
    record Seats(KeptSeats kept, Clock clock) {}

    /** Moves the seats that are free to move and keeps the chart as the one in force. Again it changes nothing. */
    public void apply(String rezoningNo) {
        var asked = rezonings.find(rezoningNo).orElseThrow();
        if (asked.moved() != null) {
            return;
        }
        keepOthersOut(asked);
        var diff = check.diff(asked.chart());
        int moved = move(asked, diff);
        keep(asked);
        rezonings.moved(rezoningNo, moved, diff.moved().size() - moved);
        var words = moved + " / " + diff.moved().size();
        records.note(Actor.system(), asked, "moved", words);
    }

    private void keepOthersOut(Rezoning asked) {
        if (charts.performances().byCodeForChange(asked.showCode()).isEmpty()) {
            throw Refusal.notFound("performance", asked.showCode()).asException();
        }
    }

    private int move(Rezoning asked, ChartDiff diff) {
        var now = seats.clock().instant();
        var byLevel = diff.moved().stream()
                .collect(Collectors.groupingBy(
                        RezoningSteps::to,
                        Collectors.mapping(each -> each.seat().seatCode(), Collectors.toList())));
        return byLevel.entrySet().stream()
                .mapToInt(zone -> seats.kept()
                        .move(
                                asked.showCode(),
                                zone.getValue(),
                                zone.getKey().level(),
                                zone.getKey().price(),
                                now))
                .sum();
    }

    private static PriceChart.Level to(Moved moved) {
        return Objects.requireNonNull(moved.to());
    }

    private void keep(Rezoning asked) {
        if (!charts.charts().keep(asked.chart(), asked.replaces(), asked.author(), asked.decidedBy())) {
            throw Refusal.of(Problem.VERSION_CHANGED, "The price chart has changed since these zones were drawn.")
                    .asException();
        }
    }
}
