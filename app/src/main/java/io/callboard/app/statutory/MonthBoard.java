package io.callboard.app.statutory;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.callboard.app.parts.Formats;
import io.callboard.app.parts.Tone;
import io.callboard.statutory.ReturnRow;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One month of one venue as a calendar: each day as its return stands, with the minute it was acknowledged. */
final class MonthBoard extends Section {
    private static final long serialVersionUID = 1L;

    MonthBoard(YearMonth month, Map<LocalDate, ReturnRow> returns, LocalDate today) {
        addClassName("card");
        getStyle().set("flex", "1 1 26rem").set("min-width", "0");
        var pattern = "zh".equals(getLocale().getLanguage()) ? "yyyy年M月" : "MMMM yyyy";
        var grid = new Div();
        grid.getStyle()
                .set("display", "grid")
                .set("grid-template-columns", "repeat(7, minmax(0, 1fr))")
                .set("gap", "5px");
        for (var weekday : DayOfWeek.values()) {
            var name = new Span(weekday.getDisplayName(TextStyle.SHORT, getLocale()));
            name.addClassName("muted");
            name.getStyle().set("text-align", "center").set("font-size", "var(--lumo-font-size-xs)");
            grid.add(name);
        }
        for (int blank = 1; blank < month.atDay(1).getDayOfWeek().getValue(); blank++) {
            grid.add(new Span());
        }
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            var date = month.atDay(day);
            grid.add(cell(date, returns.get(date), today));
        }
        add(new H3(DateTimeFormatter.ofPattern(pattern, getLocale()).format(month)), grid);
    }

    private Component cell(LocalDate date, @Nullable ReturnRow row, LocalDate today) {
        var number = new Span(String.valueOf(date.getDayOfMonth()));
        number.getStyle().set("font-weight", date.equals(today) ? "700" : "550");
        var word = new Span(row == null ? "\u00a0" : brief(row));
        word.getStyle()
                .set("font-size", "11px")
                .set("white-space", "nowrap")
                .set("overflow", "hidden")
                .set("text-overflow", "ellipsis");
        var box = new Div(number, word);
        box.addClassName("figures");
        box.getStyle()
                .set("display", "flex")
                .set("flex-direction", "column")
                .set("padding", "4px 7px 5px")
                .set("border-radius", "6px")
                .set("line-height", "1.3");
        if (row == null) {
            box.getStyle()
                    .set(
                            "border",
                            date.equals(today)
                                    ? "1px dashed var(--lumo-contrast-50pct)"
                                    : "1px solid var(--lumo-contrast-10pct)")
                    .set(
                            "color",
                            date.isAfter(today)
                                    ? "var(--lumo-disabled-text-color)"
                                    : "var(--lumo-secondary-text-color)");
            return box;
        }
        var state = ReturnState.of(row);
        paint(box, state.tone());
        var words = Formats.day(date, getLocale()) + ": " + getTranslation(state.textKey()) + ", "
                + Formats.yuan(row.netFen());
        var link = ReturnNavigation.link(row.returnNo(), box);
        link.getElement().setAttribute("aria-label", words).setAttribute("title", words);
        link.getStyle().set("color", "inherit").set("text-decoration", "none");
        return link;
    }

    /** The minute of acknowledgement where there is one, else the state in one short word. */
    private String brief(ReturnRow row) {
        var delivered = row.deliveredAt();
        var minute = delivered == null ? "" : Formats.minute(delivered);
        return getTranslation(ReturnState.of(row).textKey().replace(".state.", ".short."), minute);
    }

    static void paint(Div box, Tone tone) {
        box.addClassName(
                "tone-" + tone.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        box.getStyle()
                .set("color", "var(--tone)")
                .set("background", "color-mix(in srgb, var(--tone) 15%, transparent)")
                .set("border", "1px solid color-mix(in srgb, var(--tone) 45%, transparent)");
    }
}
