package io.callboard.app.pricing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.callboard.app.parts.CodeText;
import io.callboard.app.parts.EmptyState;
import io.callboard.app.parts.Formats;
import io.callboard.app.parts.Page;
import io.callboard.app.parts.TimeText;
import io.callboard.app.shell.Shell;
import io.callboard.kernel.Paging;
import io.callboard.show.Performance;
import io.callboard.show.PerformanceStatus;
import io.callboard.show.Performances;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The performances that have a code, by curtain; which state is looked at is in the address. */
@Route(value = "performances", layout = Shell.class)
@RolesAllowed({"PLANNER", "MANAGER", "FINANCE", "COMPLIANCE", "SAFETY", "SELLER", "AUDITOR"})
class PerformancesView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    /** What a curtain that has risen is still shown for, unless a state is asked for. */
    private static final Duration RECENT = Duration.ofDays(1);

    private static final String STATUS = "status";
    private static final String COMING = "";

    private final transient Performances performances;
    private final transient Clock clock;

    PerformancesView(Performances performances, Clock clock) {
        this.performances = performances;
        this.clock = clock;
        title(getTranslation("pricing.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var status = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(STATUS)
                .flatMap(PerformancesView::status)
                .orElse(null);
        var from = status == null ? clock.instant().minus(RECENT) : null;
        filters(statusPicker(status));
        show(status, from);
    }

    private void show(@Nullable PerformanceStatus status, @Nullable Instant from) {
        var found = performances.list(new Performances.Filter(status, null, from, null), Paging.first(Paging.MAX_SIZE));
        summary(getTranslation(
                found.next() == null ? "pricing.summary" : "pricing.summary.more",
                found.items().size()));
        if (found.items().isEmpty()) {
            body(new EmptyState(
                    VaadinIcon.CALENDAR_CLOCK, getTranslation("pricing.empty"), getTranslation("pricing.empty.next")));
        } else {
            body(list(found.items()));
        }
    }

    private static Optional<PerformanceStatus> status(String word) {
        return Arrays.stream(PerformanceStatus.values())
                .filter(each -> each.name().equals(word))
                .findFirst();
    }

    private Select<String> statusPicker(@Nullable PerformanceStatus status) {
        var picker = new Select<String>();
        var items = new ArrayList<String>();
        items.add(COMING);
        Arrays.stream(PerformanceStatus.values())
                .filter(each -> each != PerformanceStatus.PLANNED)
                .forEach(each -> items.add(each.name()));
        picker.setItems(items);
        picker.setItemLabelGenerator(
                item -> getTranslation(item.equals(COMING) ? "pricing.status.coming" : "pricing.status." + item));
        picker.setAriaLabel(getTranslation("pricing.status"));
        picker.setValue(status == null ? COMING : status.name());
        picker.addValueChangeListener(change -> {
            var address = change.getValue().equals(COMING)
                    ? QueryParameters.empty()
                    : QueryParameters.of(STATUS, change.getValue());
            getUI().ifPresent(ui -> ui.navigate(PerformancesView.class, address));
        });
        return picker;
    }

    private Grid<Performance> list(List<Performance> items) {
        var grid = new Grid<Performance>();
        grid.addClassName("fill");
        grid.addColumn(each -> Formats.moment(each.curtainAt(), getLocale()))
                .setHeader(getTranslation("pricing.curtain"))
                .setComparator(Comparator.comparing(Performance::curtainAt))
                .setAutoWidth(true);
        grid.addColumn(Performance::title)
                .setHeader(getTranslation("pricing.show"))
                .setSortable(true)
                .setFlexGrow(3);
        grid.addColumn(new ComponentRenderer<>(each -> PerformanceTone.chip(each.status())))
                .setHeader(getTranslation("pricing.status"))
                .setComparator(Comparator.comparing(Performance::status))
                .setAutoWidth(true);
        grid.addColumn(new ComponentRenderer<>(this::sale))
                .setHeader(getTranslation("pricing.sale.opens"))
                .setAutoWidth(true);
        grid.addColumn(each -> Formats.count(each.capacity()))
                .setHeader(getTranslation("pricing.capacity"))
                .setComparator(Performance::capacity)
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
        grid.addColumn(new ComponentRenderer<>(each -> CodeText.show(each.code().value())))
                .setHeader(getTranslation("pricing.code"))
                .setAutoWidth(true);
        grid.setItems(items);
        grid.addItemClickListener(
                click -> PerformanceNavigation.toPerformance(click.getItem().code()));
        return grid;
    }

    private Component sale(Performance performance) {
        var opens = performance.saleStartsAt();
        return opens == null ? new Span(getTranslation("pricing.sale.none")) : new TimeText(opens, clock.instant());
    }
}
