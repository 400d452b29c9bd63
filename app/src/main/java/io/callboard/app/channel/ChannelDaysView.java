package io.callboard.app.channel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.callboard.app.http.Callers;
import io.callboard.app.parts.Formats;
import io.callboard.app.parts.MoneyText;
import io.callboard.app.parts.Page;
import io.callboard.app.shell.Shell;
import io.callboard.channel.ChannelDay;
import io.callboard.channel.ChannelDay.Line;
import io.callboard.channel.ChannelDay.Operation;
import io.callboard.channel.ChannelDayCsv;
import io.callboard.kernel.BusinessZone;
import io.callboard.kernel.Cny;
import io.callboard.kernel.Role;
import io.callboard.processes.channel.ChannelBooks;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.joda.money.Money;

/** What each channel sold and gave back on a day, what it keeps of it, and the file to compare books with. */
@Route(value = "channels", layout = Shell.class)
@RolesAllowed({"FINANCE", "MANAGER", "AUDITOR"})
class ChannelDaysView extends Page {
    private static final long serialVersionUID = 1L;

    private final transient ChannelBooks books;
    private final LocalDate today;
    private final DatePicker day = new DatePicker();
    private final Grid<ChannelDay> grid = new Grid<>();

    ChannelDaysView(ChannelBooks books, Clock clock) {
        this.books = books;
        this.today = BusinessZone.dayOf(clock.instant());
        title(getTranslation("channel.days"));
        day.setAriaLabel(getTranslation("channel.day"));
        day.setLocale(getLocale());
        day.setMax(today);
        day.setValue(today);
        day.addValueChangeListener(change -> show());
        var before = new Button(VaadinIcon.CHEVRON_LEFT_SMALL.create(), click -> step(-1));
        before.setAriaLabel(getTranslation("channel.day.before"));
        var after = new Button(VaadinIcon.CHEVRON_RIGHT_SMALL.create(), click -> step(1));
        after.setAriaLabel(getTranslation("channel.day.after"));
        filters(before, day, after);
        columns();
        body(grid);
        show();
    }

    private void step(int days) {
        var chosen = day.getValue() == null ? today : day.getValue().plusDays(days);
        if (!chosen.isAfter(today)) {
            day.setValue(chosen);
        }
    }

    private void columns() {
        grid.addColumn(each -> getTranslation("dictionary.channels." + each.channel()))
                .setHeader(getTranslation("channel.channel"))
                .setFlexGrow(2);
        number("channel.sold", each -> each.count(Operation.SALE));
        money("channel.soldAmount", each -> each.sum(Operation.SALE, Line::paid));
        number("channel.returned", each -> each.count(Operation.RETURN));
        money("channel.returnedAmount", each -> each.sum(Operation.RETURN, Line::paid));
        money("channel.fees", each -> each.sum(Operation.RETURN, Line::fee));
        grid.addColumn(each -> each.commissionPercent().toPlainString() + " %")
                .setHeader(getTranslation("channel.commission"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
        money("channel.kept", ChannelDay::commission);
        grid.addColumn(new ComponentRenderer<>(this::file)).setAutoWidth(true).setFlexGrow(0);
        if (Callers.actor().has(Role.FINANCE)) {
            grid.addColumn(new ComponentRenderer<>(this::change))
                    .setAutoWidth(true)
                    .setFlexGrow(0);
        }
        grid.setAllRowsVisible(true);
    }

    private void number(String key, Function<ChannelDay, Integer> value) {
        grid.addColumn(each -> Formats.count(value.apply(each)))
                .setHeader(getTranslation(key))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
    }

    private void money(String key, Function<ChannelDay, Money> value) {
        grid.addColumn(new ComponentRenderer<>(each -> new MoneyText(value.apply(each))))
                .setHeader(getTranslation(key))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
    }

    private Component file(ChannelDay each) {
        var bytes = ChannelDayCsv.bytes(each);
        var handler = DownloadHandler.fromInputStream(event -> new DownloadResponse(
                new ByteArrayInputStream(bytes), each.channel() + "-" + each.day() + ".csv", "text/csv", bytes.length));
        return new Anchor(handler, getTranslation("channel.file"));
    }

    private Component change(ChannelDay each) {
        var button = new Button(
                getTranslation("channel.commission.set"),
                click -> new CommissionDialog(books, each.channel(), today, this::show).open());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void show() {
        var chosen = day.getValue() == null ? today : day.getValue();
        var all = books.all(chosen);
        grid.setItems(all);
        int tickets = all.stream().mapToInt(each -> each.count(Operation.SALE)).sum();
        var sold =
                all.stream().map(each -> each.sum(Operation.SALE, Line::paid)).reduce(Cny.ZERO, Money::plus);
        summary(getTranslation("channel.sum", Formats.count(tickets), Formats.yuan(sold)));
    }
}
