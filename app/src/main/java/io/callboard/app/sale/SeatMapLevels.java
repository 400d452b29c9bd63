package io.callboard.app.sale;

import io.callboard.app.parts.Formats;
import io.callboard.app.parts.seatmap.MapPlan;
import io.callboard.hall.PlanSeat;
import io.callboard.sale.Seat;
import io.callboard.sale.Seats.House;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The levels of a built house by what people call them: key and price, the dearest first. */
final class SeatMapLevels {
    private SeatMapLevels() {}

    static List<String> names(House house) {
        return prices(house).entrySet().stream()
                .sorted(Map.Entry.<String, Money>comparingByValue().reversed())
                .map(level -> name(level.getKey(), level.getValue()))
                .toList();
    }

    static Function<PlanSeat, @Nullable String> nameOf(House house, MapPlan plan, @Nullable String[] levels) {
        var names = new HashMap<String, String>();
        prices(house).forEach((level, price) -> names.put(level, name(level, price)));
        return seat -> {
            var level = levels[plan.place(seat.seatCode())];
            return level == null ? null : names.get(level);
        };
    }

    private static Map<String, Money> prices(House house) {
        var prices = new TreeMap<String, Money>();
        for (Seat seat : house.seats()) {
            if (seat.level() != null && seat.price() != null) {
                prices.putIfAbsent(seat.level(), seat.price());
            }
        }
        return prices;
    }

    private static String name(String level, Money price) {
        return level + " " + Formats.yuan(price);
    }
}
