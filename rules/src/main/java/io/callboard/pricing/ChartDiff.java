package io.callboard.pricing;

import io.callboard.hall.PlanSeat;
import io.callboard.kernel.Cny;
import io.callboard.pricing.PriceChart.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What one price chart says otherwise than another: the seats that have another level or another price. */
public record ChartDiff(List<Moved> moved) {
    public ChartDiff {
        moved = List.copyOf(moved);
    }

    /** A seat and its level before and after; missing where it was not or is no more for sale. */
    public record Moved(PlanSeat seat, @Nullable Level from, @Nullable Level to) {
        private static Money price(@Nullable Level level) {
            return level == null ? Cny.ZERO : level.price();
        }

        public Money gain() {
            return price(to).minus(price(from));
        }

        private Step step() {
            return new Step(from, to);
        }
    }

    /** From one level to another; how many seats take it is a number beside. */
    public record Step(@Nullable Level from, @Nullable Level to) {}

    public static ChartDiff between(List<PlanSeat> seats, PriceChart before, PriceChart after) {
        var was = before.seatLevels();
        var is = after.seatLevels();
        var moved = new ArrayList<Moved>();
        for (var seat : seats) {
            var from = was.of(seat);
            var to = is.of(seat);
            if (!isSame(from, to)) {
                moved.add(new Moved(seat, from.orElse(null), to.orElse(null)));
            }
        }
        return new ChartDiff(moved);
    }

    private static boolean isSame(Optional<Level> from, Optional<Level> to) {
        return from.map(Level::level).equals(to.map(Level::level))
                && from.map(Level::price).equals(to.map(Level::price));
    }

    /** How many seats go which way, the most first. */
    public Map<Step, Integer> steps() {
        var counts = new LinkedHashMap<Step, Integer>();
        moved.forEach(each -> counts.merge(each.step(), 1, Integer::sum));
        var sorted = new LinkedHashMap<Step, Integer>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<Step, Integer>comparingByValue(Comparator.reverseOrder()))
                .forEach(step -> sorted.put(step.getKey(), step.getValue()));
        return sorted;
    }

    /** What the house is worth more, or less, if every seat is sold. */
    public Money gain() {
        return moved.stream().map(Moved::gain).reduce(Cny.ZERO, Money::plus);
    }
}
