package io.callboard.collection.tier;

import io.callboard.collection.tier.DayReport.ShowLine;
import io.callboard.collection.tier.DayReport.Sums;
import io.callboard.kernel.Cny;
import io.callboard.kernel.ShowCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.joda.money.Money;

/** Compares what a sender sums up with the items that were accepted, and names every difference. */
public final class DayCheck {
    private static final Sums NOTHING = new Sums(0, Cny.ZERO, 0, Cny.ZERO, Cny.ZERO, 0);

    private final List<String> differences = new ArrayList<>();

    private DayCheck() {}

    /** Empty when they agree. */
    public static List<String> differences(DayReport report, Map<ShowCode, Sums> accepted) {
        var check = new DayCheck();
        check.shows(report.shows(), accepted);
        check.same(
                "tickets",
                report.tickets(),
                accepted.values().stream().mapToInt(Sums::tickets).sum());
        check.same(
                "totalFen",
                report.total(),
                accepted.values().stream().map(Sums::total).reduce(Cny.ZERO, Money::plus));
        return check.differences;
    }

    private void shows(List<ShowLine> lines, Map<ShowCode, Sums> accepted) {
        var reported = new HashMap<ShowCode, Sums>();
        for (var line : lines) {
            if (reported.put(line.showCode(), line.sums()) != null) {
                differences.add("Show " + line.showCode() + " is named twice.");
            }
        }
        var all = new TreeSet<>(java.util.Comparator.comparing(ShowCode::value));
        all.addAll(reported.keySet());
        all.addAll(accepted.keySet());
        for (var show : all) {
            show(show, reported.getOrDefault(show, NOTHING), accepted.getOrDefault(show, NOTHING));
        }
    }

    private void show(ShowCode show, Sums reported, Sums accepted) {
        var of = " of show " + show;
        same("sold" + of, reported.sold(), accepted.sold());
        same("soldFen" + of, reported.soldAmount(), accepted.soldAmount());
        same("returned" + of, reported.returned(), accepted.returned());
        same("returnedFen" + of, reported.returnedAmount(), accepted.returnedAmount());
        same("feesFen" + of, reported.fees(), accepted.fees());
        same("complimentary" + of, reported.complimentary(), accepted.complimentary());
    }

    private void same(String what, Object reported, Object accepted) {
        if (!Objects.equals(reported, accepted)) {
            differences.add(what + ": reported " + words(reported) + ", accepted items say " + words(accepted) + ".");
        }
    }

    private static String words(Object value) {
        return value instanceof Money money ? String.valueOf(Cny.fen(money)) : String.valueOf(value);
    }
}
