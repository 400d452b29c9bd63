package io.callboard.processes.pricing;

import io.callboard.kernel.Actor;
import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import io.callboard.pricing.PriceChart;
import io.callboard.pricing.Rezoning;
import io.callboard.pricing.Rezonings;
import io.callboard.sale.KeptSeats;
import java.time.Clock;
import java.util.List;
import java.util.Map;
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
        var zones = RezoningCheck.zones(
                check.seats(asked.chart()), asked.chart(), seats.kept().unsoldForMoving(asked.showCode()));
        int wanted = count(zones) + check.soldAmong(asked.chart());
        int moved = move(asked, zones);
        keep(asked);
        rezonings.moved(rezoningNo, moved, wanted - moved);
        records.note(Actor.system(), asked, "moved", moved + " / " + wanted);
    }

    private static int count(Map<PriceChart.Level, List<String>> zones) {
        return zones.values().stream().mapToInt(List::size).sum();
    }

    private void keepOthersOut(Rezoning asked) {
        if (charts.performances().byCodeForChange(asked.showCode()).isEmpty()) {
            throw Refusal.notFound("performance", asked.showCode()).asException();
        }
    }

    private int move(Rezoning asked, Map<PriceChart.Level, List<String>> zones) {
        var now = seats.clock().instant();
        return zones.entrySet().stream()
                .mapToInt(zone -> seats.kept()
                        .move(
                                asked.showCode(),
                                zone.getValue(),
                                zone.getKey().level(),
                                zone.getKey().price(),
                                now))
                .sum();
    }

    private void keep(Rezoning asked) {
        if (!charts.charts().keep(asked.chart(), asked.replaces(), asked.author(), asked.decidedBy())) {
            throw Refusal.of(Problem.VERSION_CHANGED, "The price chart has changed since these zones were drawn.")
                    .asException();
        }
    }
}
