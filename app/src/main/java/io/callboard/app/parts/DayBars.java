package io.callboard.app.parts;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;

/** A number for each day as a row of bars, from the first to the last; the numbers are said too. */
public final class DayBars extends Div {
    private static final long serialVersionUID = 1L;
    private static final int MOST_DAYS = 90;

    /** Days without a number have none; of many days the last ones are shown. */
    public DayBars(SortedMap<LocalDate, Integer> numbers, LocalDate until) {
        addClassName("day-bars");
        getElement().setAttribute("role", "list");
        var first = numbers.isEmpty() ? until : numbers.firstKey();
        var from = first.isBefore(until.minusDays(MOST_DAYS - 1L)) ? until.minusDays(MOST_DAYS - 1L) : first;
        int most = numbers.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        for (var day = from; !day.isAfter(until); day = day.plusDays(1)) {
            add(bar(Map.entry(day, numbers.getOrDefault(day, 0)), most));
        }
    }

    private Div bar(Map.Entry<LocalDate, Integer> day, int most) {
        var words = Formats.day(day.getKey(), getLocale()) + ": " + Formats.count(day.getValue());
        var bar = new Div();
        bar.getStyle().set("height", Math.max(2, day.getValue() * 100 / most) + "%");
        bar.setTitle(words);
        bar.getElement().setAttribute("role", "listitem");
        bar.getElement().setAttribute("aria-label", words);
        return bar;
    }
}
