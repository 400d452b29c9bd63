package io.callboard.app.statutory;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.callboard.app.http.Callers;
import io.callboard.app.parts.EmptyState;
import io.callboard.app.parts.Formats;
import io.callboard.app.parts.MoneyText;
import io.callboard.app.parts.Page;
import io.callboard.app.parts.Say;
import io.callboard.app.parts.StatusChip;
import io.callboard.app.shell.Shell;
import io.callboard.kernel.BusinessZone;
import io.callboard.kernel.Role;
import io.callboard.processes.statutory.ReturnDownloads;
import io.callboard.processes.statutory.StatutoryReturns;
import io.callboard.statutory.ReturnFigures;
import io.callboard.statutory.ReturnFigures.Venue;
import io.callboard.statutory.ReturnRow;
import io.callboard.statutory.Returns;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The board of days: two months of a venue's daily returns, and below them the same days as a list. */
@Route(value = "returns", layout = Shell.class)
@RolesAllowed({"COMPLIANCE", "MANAGER", "FINANCE", "AUDITOR"})
class ReturnsView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final transient Returns returns;
    private final transient StatutoryReturns face;
    private final transient ReturnDownloads downloads;
    private final transient List<Venue> venues;
    private final LocalDate today;
    private YearMonth month;

    ReturnsView(Returns returns, StatutoryReturns face, ReturnDownloads downloads, ReturnFigures figures, Clock clock) {
        this.returns = returns;
        this.face = face;
        this.downloads = downloads;
        this.venues = figures.venues();
        this.today = BusinessZone.dayOf(clock.instant());
        this.month = YearMonth.from(today);
        title(getTranslation("returns.title"));
    }

    private Button[] buttons(Venue venue) {
        var verify = new Button(getTranslation("returns.verify"), VaadinIcon.LINK.create(), click -> verify());
        verify.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        if (!Callers.actor().has(Role.COMPLIANCE)) {
            return new Button[] {verify};
        }
        var ask = new Button(getTranslation("returns.ask"), click -> new AskDialog(face, venues, venue, today).open());
        ask.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new Button[] {verify, ask};
    }

    /** Venue and month are in the address, so that a board can be sent to a colleague. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        asked.getSingleParameter("month").ifPresent(text -> month = month(text));
        asked.getSingleParameter("venue")
                .flatMap(code -> venues.stream()
                        .filter(each -> each.code().value().equals(code))
                        .findFirst())
                .or(() -> venues.stream().findFirst())
                .ifPresentOrElse(this::show, this::showNothing);
    }

    private void showNothing() {
        body(new EmptyState(
                VaadinIcon.CALENDAR_O, getTranslation("returns.empty"), getTranslation("returns.empty.next")));
    }

    private YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException wrong) {
            return month;
        }
    }

    private void show(Venue venue) {
        actions(buttons(venue));
        filters(
                venuePicker(venue),
                turn(venue, VaadinIcon.ANGLE_LEFT, "returns.earlier", -1),
                turn(venue, VaadinIcon.ANGLE_RIGHT, "returns.later", 1));
        var first = month.minusMonths(1);
        var rows =
                returns.board(venue.code(), first.atDay(1), month.plusMonths(1).atDay(1));
        long delivered = rows.stream().filter(row -> row.deliveredAt() != null).count();
        long waiting =
                rows.stream().filter(row -> ReturnState.of(row).wantsSomebody()).count();
        long net = rows.stream().mapToLong(ReturnRow::netFen).sum();
        summary(getTranslation("returns.summary", rows.size(), delivered, waiting, Formats.yuan(net)));
        var byDay = rows.stream().collect(toMap(row -> row.venueDay().day(), Function.identity()));
        var months = new Div(new MonthBoard(first, byDay, today), new MonthBoard(month, byDay, today));
        months.getStyle()
                .set("display", "flex")
                .set("gap", "1rem")
                .set("flex-wrap", "wrap")
                .set("align-items", "flex-start");
        body(months, rows.isEmpty() ? nothingYet() : list(rows));
    }

    private EmptyState nothingYet() {
        return new EmptyState(
                VaadinIcon.CALENDAR_O, getTranslation("returns.none"), getTranslation("returns.none.next"));
    }

    private Select<Venue> venuePicker(Venue venue) {
        var picker = new Select<Venue>();
        picker.setItems(venues);
        picker.setItemLabelGenerator(Venue::name);
        picker.setAriaLabel(getTranslation("returns.venue"));
        picker.setValue(venue);
        picker.addValueChangeListener(change -> go(change.getValue(), month));
        return picker;
    }

    private Button turn(Venue venue, VaadinIcon icon, String textKey, int months) {
        var button = new Button(icon.create(), click -> go(venue, month.plusMonths(months)));
        button.setAriaLabel(getTranslation(textKey));
        button.setTooltipText(getTranslation(textKey));
        button.addThemeVariants(ButtonVariant.LUMO_ICON);
        return button;
    }

    private void go(Venue to, YearMonth when) {
        var address = QueryParameters.simple(Map.of("venue", to.code().value(), "month", when.toString()));
        getUI().ifPresent(ui -> ui.navigate(ReturnsView.class, address));
    }

    private Grid<ReturnRow> list(List<ReturnRow> rows) {
        var grid = new Grid<ReturnRow>();
        grid.addColumn(row -> Formats.day(row.venueDay().day(), getLocale()))
                .setHeader(getTranslation("returns.day"))
                .setComparator(Comparator.comparing(row -> row.venueDay().day()))
                .setAutoWidth(true);
        grid.addColumn(new ComponentRenderer<>(this::chip))
                .setHeader(getTranslation("returns.state"))
                .setAutoWidth(true);
        grid.addColumn(row -> getTranslation("returns.generation.n", row.generation()))
                .setHeader(getTranslation("returns.generation"))
                .setAutoWidth(true);
        grid.addColumn(row -> row.deliveredAt() == null ? "" : Formats.moment(row.deliveredAt(), getLocale()))
                .setHeader(getTranslation("returns.acknowledged"))
                .setAutoWidth(true);
        grid.addColumn(ReturnRow::rows)
                .setHeader(getTranslation("returns.rows"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
        grid.addColumn(new ComponentRenderer<>(row -> new MoneyText(row.netFen())))
                .setHeader(getTranslation("returns.net"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
        grid.setItems(rows.stream()
                .sorted(Comparator.comparing((ReturnRow row) -> row.venueDay().day())
                        .reversed())
                .toList());
        grid.setAllRowsVisible(true);
        grid.addItemClickListener(
                click -> ReturnNavigation.toReturn(click.getItem().returnNo()));
        return grid;
    }

    private Span chip(ReturnRow row) {
        var state = ReturnState.of(row);
        return new StatusChip(state.tone(), getTranslation(state.textKey()));
    }

    private void verify() {
        Say.ifRefused(() -> {
            var walked = downloads.verifyChain(Callers.actor());
            if (walked.broken().isEmpty()) {
                Say.done(getTranslation("returns.verified", walked.checked()));
            } else {
                var broken = walked.broken().get(0);
                Say.warn(getTranslation(
                        "returns.broken",
                        walked.broken().size(),
                        walked.checked(),
                        broken.returnNo(),
                        broken.reason()));
            }
        });
    }
}
