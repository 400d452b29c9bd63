package io.callboard.app.statutory;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.callboard.app.parts.CodeText;
import io.callboard.app.parts.Facts;
import io.callboard.app.parts.Formats;
import io.callboard.statutory.DailyReturnFigures;
import io.callboard.statutory.DailyReturnFigures.Line;
import io.callboard.statutory.DailyReturnFigures.Performance;
import io.callboard.statutory.Takings;
import java.util.function.Function;
import org.joda.money.Money;

/** The figures of a return on the screen: the day's takings, and the lines by performance as on the printed form. */
final class FigureCards {
    private static final String NOTHING = "–";

    private FigureCards() {}

    /** The day's sums, the net taking largest. */
    static Component takings(DailyReturnFigures figures) {
        var day = figures.totals().day();
        var net = new Div(Formats.yuan(day.netAmount()));
        net.addClassNames("big", "figures");
        net.getStyle().set("font-size", "1.9rem").set("font-weight", "620").set("line-height", "1.2");
        var under = new Div(words("returns.net.tickets", Formats.count(day.netCount())));
        under.addClassName("muted");
        under.getStyle().set("margin-bottom", ".7rem");
        var facts = new Facts()
                .fact(words("returns.sold"), sum(day.soldCount(), day.soldAmount()))
                .fact(words("returns.refunded"), sum(day.refundCount(), day.refundAmount()))
                .fact(words("returns.fees"), Formats.yuan(day.refundFee()))
                .fact(words("returns.complimentary"), Formats.count(day.compCount() + day.workCount()))
                .fact(words("returns.checked"), Formats.count(figures.totals().checked()));
        var card = new Section(new H3(words("returns.takings")), net, under, facts);
        card.addClassName("card");
        return card;
    }

    /** One section a performance, its lines and their sum below. */
    static Component lines(DailyReturnFigures figures) {
        var all = new Div();
        all.getStyle().set("display", "flex").set("flex-direction", "column").set("gap", "1rem");
        figures.performances().forEach(performance -> all.add(section(figures, performance)));
        return all;
    }

    private static Component section(DailyReturnFigures figures, Performance performance) {
        var code = CodeText.show(performance.showCode().value());
        var curtain =
                new Span(Formats.moment(performance.curtainAt(), UI.getCurrent().getLocale()));
        var approval = performance.approvalNo();
        var about =
                new Div(code, curtain, new Span(performance.hallName()), new Span(approval == null ? "—" : approval));
        about.addClassNames("row", "muted", "figures");
        var house = performance.house();
        var capacity = performance.approvedCapacity();
        var seats = new Div(words(
                "returns.house",
                capacity == null ? "—" : Formats.count(capacity),
                Formats.count(house.sellable()),
                Formats.count(house.held()),
                Formats.count(house.killed()),
                Formats.count(house.checked())));
        seats.addClassNames("muted", "figures");
        var card = new Section(new H3(performance.title()), about, seats);
        card.addClassName("card");
        var lines = figures.linesOf(performance.showCode());
        if (lines.isEmpty()) {
            card.add(new Div(words("returns.quiet")));
        } else {
            card.add(grid(figures, performance));
        }
        return card;
    }

    private static Grid<Line> grid(DailyReturnFigures figures, Performance performance) {
        var grid = new Grid<Line>();
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER);
        grid.setAllRowsVisible(true);
        grid.getStyle().set("margin-top", ".5rem");
        var day = figures.day(performance.showCode());
        var toDate = figures.toDate(performance.showCode());
        grid.addColumn(Line::levelName)
                .setHeader(words("returns.level"))
                .setFooter(words("returns.sum"))
                .setFlexGrow(2);
        amount(grid, "returns.price", line -> Formats.yuan(line.price()), "");
        grid.addColumn(line -> code("returns.ticketType.", line.ticketType())).setHeader(words("returns.ticketType"));
        grid.addColumn(Line::channel).setHeader(words("returns.channel"));
        takings(grid, "returns.sold", Takings::soldCount, Takings::soldAmount, day);
        takings(grid, "returns.refunded", Takings::refundCount, Takings::refundAmount, day);
        amount(grid, "returns.fees", line -> fee(line.day()), fee(day));
        takings(grid, "returns.net", Takings::netCount, Takings::netAmount, day);
        amount(grid, "returns.complimentary", line -> gifts(line.day()), gifts(day));
        amount(
                grid,
                "returns.toDate",
                line -> sum(line.toDate().netCount(), line.toDate().netAmount()),
                sum(toDate.netCount(), toDate.netAmount()));
        grid.setItems(figures.linesOf(performance.showCode()));
        return grid;
    }

    private static void takings(
            Grid<Line> grid,
            String textKey,
            Function<Takings, Integer> count,
            Function<Takings, Money> money,
            Takings sum) {
        amount(
                grid,
                textKey,
                line -> line(count.apply(line.day()), money.apply(line.day())),
                line(count.apply(sum), money.apply(sum)));
    }

    private static void amount(Grid<Line> grid, String textKey, Function<Line, String> cell, String sum) {
        grid.addColumn(cell::apply)
                .setHeader(words(textKey))
                .setFooter(sum)
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
    }

    private static String gifts(Takings takings) {
        int count = takings.compCount() + takings.workCount();
        return count == 0 ? NOTHING : Formats.count(count);
    }

    private static String fee(Takings takings) {
        return takings.refundFee().isZero() ? NOTHING : Formats.yuan(takings.refundFee());
    }

    private static String line(int tickets, Money amount) {
        return tickets == 0 && amount.isZero() ? NOTHING : sum(tickets, amount);
    }

    private static String sum(int tickets, Money amount) {
        return Formats.count(tickets) + " · " + Formats.yuan(amount);
    }

    private static String code(String prefix, String code) {
        return switch (code) {
            case "COMPLIMENTARY", "WORK", "CONCESSION", "STANDARD", "FULL" -> words(prefix + code);
            default -> code;
        };
    }

    private static String words(String textKey, Object... values) {
        return UI.getCurrent().getTranslation(textKey, values);
    }
}
