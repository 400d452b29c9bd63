package io.callboard.app.pricing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import io.callboard.app.http.Callers;
import io.callboard.app.parts.CodeText;
import io.callboard.app.parts.EmptyState;
import io.callboard.app.parts.Page;
import io.callboard.app.parts.seatmap.MapPlans;
import io.callboard.app.pricing.zones.ZonesNavigation;
import io.callboard.app.sale.SaleNavigation;
import io.callboard.app.sale.pass.PassNavigation;
import io.callboard.app.shell.Shell;
import io.callboard.kernel.Actor;
import io.callboard.kernel.AnswerTo;
import io.callboard.kernel.Refused;
import io.callboard.kernel.Role;
import io.callboard.kernel.ShowCode;
import io.callboard.processes.pricing.Pricing;
import io.callboard.processes.sale.PerformanceControl;
import io.callboard.processes.sale.SalePlans;
import io.callboard.sale.PublicQuota;
import io.callboard.show.Performance;
import io.callboard.show.PerformanceStatus;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;

/** One performance: its prices, its sale and what will happen when; planners set it up, managers stop it. */
@Route(value = "performances/code", layout = Shell.class)
@RolesAllowed({"PLANNER", "MANAGER", "FINANCE", "COMPLIANCE", "SAFETY", "SELLER", "AUDITOR"})
class PerformanceView extends Page implements HasUrlParameter<String> {
    private static final long serialVersionUID = 1L;

    private final transient PerformanceSheets sheets;
    private final transient Pricing pricing;
    private final transient SalePlans plans;
    private final transient PerformanceControl control;
    private final transient PublicQuota quota;
    private final transient MapPlans maps;

    PerformanceView(
            PerformanceSheets sheets,
            Pricing pricing,
            SalePlans plans,
            PerformanceControl control,
            PublicQuota quota,
            MapPlans maps) {
        this.maps = maps;
        this.sheets = sheets;
        this.pricing = pricing;
        this.plans = plans;
        this.control = control;
        this.quota = quota;
    }

    @Override
    public void setParameter(BeforeEvent event, String showCode) {
        try {
            show(sheets.sheet(new ShowCode(showCode)));
        } catch (Refused | IllegalArgumentException unknown) {
            title(getTranslation("pricing.title"));
            body(new EmptyState(
                    VaadinIcon.QUESTION, getTranslation("pricing.unknown"), getTranslation("pricing.unknown.next")));
        }
    }

    private void show(PerformanceSheet sheet) {
        var performance = sheet.performance();
        title(performance.title());
        filters(
                PerformanceTone.chip(performance.status()),
                CodeText.show(performance.code().value()));
        actions(buttons(sheet));
        var cards = new Div(SheetCards.facts(sheet), SheetCards.share(sheet), AheadCard.of(sheet));
        if (sheet.isBuilt()) {
            cards.add(SheetCards.sales(sheet), SheetCards.holds(sheet));
        }
        cards.addClassName("columns");
        var body = new ArrayList<Component>();
        body.add(cards);
        body.add(SheetCards.prices(sheet));
        var chart = sheet.chart();
        if (chart != null && !sheet.isBuilt()) {
            body.add(SheetCards.picture(chart, maps.of(performance.hallCode(), performance.planVersion())));
        }
        body.add(SheetCards.history(sheet));
        body(body.toArray(Component[]::new));
    }

    private Component[] buttons(PerformanceSheet sheet) {
        var actor = Callers.actor();
        var buttons = new ArrayList<Component>();
        boolean beforeSale = sheet.performance().status() == PerformanceStatus.APPROVED
                && sheet.performance().saleStartsAt() == null;
        if (actor.has(Role.PLANNER) && beforeSale) {
            addPlanning(sheet, buttons);
        }
        if (actor.has(Role.MANAGER)) {
            addStopping(sheet, buttons);
        }
        if (sheet.chart() != null || actor.has(Role.PLANNER)) {
            buttons.add(new Button(
                    getTranslation("pricing.zones.open"),
                    click -> ZonesNavigation.toZones(sheet.performance().code())));
        }
        if (sheet.isBuilt()) {
            if (actor.has(Role.PLANNER) || actor.has(Role.MANAGER) || actor.has(Role.COMPLIANCE)) {
                buttons.add(new Button(
                        getTranslation("pricing.passes.open"),
                        click -> PassNavigation.toPasses(sheet.performance().code())));
            }
            buttons.add(new Button(
                    getTranslation("pricing.seats.open"),
                    click -> SaleNavigation.toSeats(sheet.performance().code())));
        }
        sheet.tasks().stream().filter(task -> task.isFor(actor)).forEach(task -> {
            var words = getTranslation("pricing.task." + task.taskKey());
            buttons.add(primary(new Button(words, click -> UI.getCurrent().navigate("tasks/" + task.taskId()))));
        });
        return buttons.toArray(Component[]::new);
    }

    private void addPlanning(PerformanceSheet sheet, ArrayList<Component> buttons) {
        var chart = sheet.chart();
        var prices =
                new Button(getTranslation(chart == null ? "pricing.prices.set" : "pricing.prices.change"), click -> {
                    var draft = new PriceDraft(sheet.performance(), sheets.seats(sheet.performance()), chart);
                    new PriceDialog(draft, pricing, quota, sheet.now(), this::again).open();
                });
        buttons.add(chart == null ? primary(prices) : prices);
        if (chart != null) {
            buttons.add(primary(new Button(
                    getTranslation("pricing.plan"), click -> new SalePlanDialog(sheet, plans, this::again).open())));
        }
    }

    private void addStopping(PerformanceSheet sheet, ArrayList<Component> buttons) {
        var status = sheet.performance().status();
        if (status.mayBecome(PerformanceStatus.SUSPENDED)) {
            buttons.add(stop("suspend", sheet, control::suspend));
        }
        if (status == PerformanceStatus.SUSPENDED) {
            buttons.add(stop("resume", sheet, control::resume));
        }
        if (status.mayBecome(PerformanceStatus.CANCELLED)) {
            var cancel = stop("cancel", sheet, control::cancel);
            cancel.addThemeVariants(ButtonVariant.LUMO_ERROR);
            buttons.add(cancel);
        }
    }

    private Button stop(String what, PerformanceSheet sheet, Step step) {
        var code = sheet.performance().code();
        return new Button(getTranslation("pricing." + what), click -> new ReasonDialog(what, code, reason -> {
                    step.take(Callers.actor(), code, reason, AnswerTo.nobody());
                    again(code);
                })
                .open());
    }

    private void again(ShowCode code) {
        show(sheets.sheet(code));
    }

    private static Button primary(Button button) {
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    /** Suspending, resuming or cancelling. */
    private interface Step {
        void take(Actor actor, ShowCode code, String reason, AnswerTo<Performance> answer);
    }
}
