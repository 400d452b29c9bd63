package io.callboard.app.pricing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.callboard.app.parts.DayBars;
import io.callboard.app.parts.Facts;
import io.callboard.app.parts.Formats;
import io.callboard.app.parts.MoneyText;
import io.callboard.app.parts.ShareMeter;
import io.callboard.app.parts.StackedBar;
import io.callboard.app.parts.StackedBar.Part;
import io.callboard.app.parts.TimelineList;
import io.callboard.app.parts.seatmap.MapPlan;
import io.callboard.app.parts.seatmap.SeatGroups;
import io.callboard.app.parts.seatmap.SeatMap;
import io.callboard.app.parts.seatmap.SeatMap.ColourBy;
import io.callboard.app.pricing.PerformanceSheet.Line;
import io.callboard.kernel.BusinessZone;
import io.callboard.kernel.Cny;
import io.callboard.pricing.PriceChart;
import io.callboard.sale.Hold;
import io.callboard.sale.SaleFigures.ByChannel;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.joda.money.Money;

/** The cards of a performance's page. */
final class SheetCards {
    private SheetCards() {}

    static Component facts(PerformanceSheet sheet) {
        var performance = sheet.performance();
        var by = performance.salePlannedBy();
        return card(
                "pricing.glance",
                new Facts()
                        .fact(
                                words("pricing.curtain"),
                                Formats.moment(
                                        performance.curtainAt(), UI.getCurrent().getLocale()))
                        .fact(
                                words("pricing.hall"),
                                sheet.hall().venueName() + " · " + sheet.hall().name())
                        .fact(
                                words("pricing.planVersion"),
                                words(
                                        "pricing.planVersion.of",
                                        performance.planVersion(),
                                        Formats.count(performance.planSeats())))
                        .fact(words("pricing.capacity"), Formats.count(performance.capacity()))
                        .fact(words("pricing.plannedBy"), by == null ? words("pricing.sale.none") : by));
    }

    /** The public share that the chart gives, and where the seats are once the inventory is built. */
    static Component share(PerformanceSheet sheet) {
        var share = sheet.share();
        var card = card("pricing.share");
        if (share == null) {
            card.add(muted("pricing.share.none"));
            return card;
        }
        card.add(new ShareMeter(share.publicSeats(), share.approvedCapacity(), share.leastPercent()));
        var counts = sheet.counts();
        if (sheet.isBuilt()) {
            var bar = new StackedBar(List.of(
                    new Part(words("pricing.seats.sold"), counts.sold(), "seat-sold"),
                    new Part(words("pricing.seats.locked"), counts.locked(), "seat-locked"),
                    new Part(words("pricing.seats.held"), counts.held(), "seat-held"),
                    new Part(words("pricing.seats.free"), counts.available(), "seat-free"),
                    new Part(words("pricing.seats.killed"), counts.killed(), "seat-killed")));
            bar.getStyle().set("margin-top", "1rem");
            card.add(bar);
        } else {
            card.add(muted("pricing.share.preview"));
        }
        return card;
    }

    /** What was sold and taken, by channel, and how many tickets each day. */
    static Component sales(PerformanceSheet sheet) {
        var card = card("pricing.sales");
        if (sheet.channels().isEmpty()) {
            card.add(muted("pricing.sales.none"));
            return card;
        }
        var income = sheet.channels().stream().map(ByChannel::paid).reduce(Cny.ZERO, Money::plus);
        int tickets = sheet.channels().stream().mapToInt(ByChannel::tickets).sum();
        var sum = new Div(words("pricing.sales.sum", Formats.count(tickets), Formats.yuan(income)));
        sum.addClassNames("figures", "large-figure");
        var facts = new Facts();
        sheet.channels()
                .forEach(each -> facts.fact(
                        words("dictionary.channels." + each.channel()),
                        words("pricing.sales.sum", Formats.count(each.tickets()), Formats.yuan(each.paid()))));
        var days = new TreeMap<LocalDate, Integer>();
        sheet.days().forEach(each -> days.put(each.day(), each.tickets()));
        card.add(sum, facts, new DayBars(days, BusinessZone.dayOf(sheet.now())));
        return card;
    }

    /** Who has how many seats kept for them, of what value. */
    static Component holds(PerformanceSheet sheet) {
        var card = card("seats.holds");
        if (sheet.holds().isEmpty()) {
            card.add(muted("seats.holds.none"));
            return card;
        }
        var byOwner =
                sheet.holds().stream().collect(Collectors.groupingBy(Hold::owner, TreeMap::new, Collectors.toList()));
        byOwner.forEach((owner, holds) -> {
            int seats = holds.stream().mapToInt(Hold::seats).sum();
            var value = holds.stream().map(Hold::value).reduce(Cny.ZERO, Money::plus);
            card.add(held(owner, words("seats.selected", Formats.count(seats), Formats.yuan(value))));
        });
        return card;
    }

    /** The owner has a line alone: names of companies are long. */
    private static Component held(String owner, String sum) {
        var figures = new Div(sum);
        figures.addClassName("figures");
        var line = new Div(new Div(owner), figures);
        line.addClassName("change-line");
        return line;
    }

    static Component prices(PerformanceSheet sheet) {
        var card = card("pricing.prices");
        if (sheet.chart() == null) {
            card.add(muted("pricing.prices.none"));
            return card;
        }
        var grid = new Grid<Line>();
        grid.addColumn(line -> line.level().level())
                .setHeader(words("pricing.level"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(line -> line.level().name())
                .setHeader(words("pricing.level.name"))
                .setFlexGrow(1);
        grid.addColumn(new ComponentRenderer<>(
                        line -> new MoneyText(line.level().price())))
                .setHeader(words("pricing.price"))
                .setComparator(Comparator.comparing(line -> line.level().price()))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
        grid.addColumn(line -> Formats.count(line.seats()))
                .setHeader(words("pricing.seats"))
                .setComparator(Line::seats)
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
        grid.addColumn(new ComponentRenderer<>(line -> new MoneyText(line.value())))
                .setHeader(words("pricing.value"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
        grid.setItems(sheet.lines());
        grid.setAllRowsVisible(true);
        int priced = sheet.lines().stream().mapToInt(Line::seats).sum();
        var sum = new Div(words(
                "pricing.prices.sum",
                Formats.count(priced),
                Formats.count(sheet.performance().planSeats() - priced),
                Formats.yuan(sheet.value())));
        sum.addClassNames("muted", "figures");
        card.add(grid, sum);
        return card;
    }

    /** The hall from above in the colours of its levels. */
    static Component picture(PriceChart chart, MapPlan plan) {
        var map = new SeatMap(plan, words("pricing.picture.alt"), false, ColourBy.LEVEL);
        var levels = chart.seatLevels();
        var names = chart.levels().stream().map(SheetCards::name).toList();
        new SeatGroups(names, plan, seat -> levels.of(seat)
                        .map(SheetCards::name)
                        .orElse(null))
                .showOn(map);
        map.setHeight("55vh");
        return card("pricing.picture", map);
    }

    private static String name(PriceChart.Level level) {
        return level.name() + " " + Formats.yuan(level.price());
    }

    static Component history(PerformanceSheet sheet) {
        return card(
                "pricing.history",
                sheet.timeline().isEmpty() ? muted("pricing.history.none") : new TimelineList(sheet.timeline()));
    }

    private static Section card(String titleKey, Component... content) {
        var card = new Section(new H3(words(titleKey)));
        card.addClassName("card");
        card.add(content);
        return card;
    }

    private static Div muted(String key) {
        var line = new Div(words(key));
        line.addClassName("muted");
        return line;
    }

    private static String words(String key, Object... values) {
        return UI.getCurrent().getTranslation(key, values);
    }
}
