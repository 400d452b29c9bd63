package io.callboard.app.sale.pass;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import io.callboard.app.http.Callers;
import io.callboard.app.parts.CodeText;
import io.callboard.app.parts.EmptyState;
import io.callboard.app.parts.Facts;
import io.callboard.app.parts.Formats;
import io.callboard.app.parts.Page;
import io.callboard.app.parts.Say;
import io.callboard.app.parts.StatusChip;
import io.callboard.app.parts.Tone;
import io.callboard.app.sale.SaleNavigation;
import io.callboard.app.shell.Shell;
import io.callboard.kernel.Role;
import io.callboard.kernel.ShowCode;
import io.callboard.processes.sale.pass.PassOffice;
import io.callboard.sale.pass.Pass;
import io.callboard.sale.pass.PassRequest;
import io.callboard.show.Performance;
import io.callboard.show.Performances;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.stream.Collectors;

/** Who comes in to a performance without paying: the quota, what was asked for, what is issued to whom. */
@Route(value = "performances/passes", layout = Shell.class)
@RolesAllowed({"PLANNER", "MANAGER", "COMPLIANCE", "AUDITOR"})
class PassesView extends Page implements HasUrlParameter<String> {
    private static final long serialVersionUID = 1L;

    private final transient PassOffice office;
    private final transient Performances performances;

    PassesView(PassOffice office, Performances performances) {
        this.office = office;
        this.performances = performances;
    }

    @Override
    public void setParameter(BeforeEvent event, String showCode) {
        var performance = ShowCode.isValid(showCode)
                ? performances.byCode(new ShowCode(showCode)).orElse(null)
                : null;
        if (performance == null) {
            title(getTranslation("passes.title"));
            body(new EmptyState(
                    VaadinIcon.QUESTION, getTranslation("pricing.unknown"), getTranslation("pricing.unknown.next")));
            return;
        }
        show(performance);
    }

    private void show(Performance performance) {
        title(getTranslation("passes.of", performance.title()));
        filters(CodeText.show(performance.code().value()));
        summary(Formats.moment(performance.curtainAt(), getLocale()));
        actions(buttons(performance));
        var requests = office.of(performance.code());
        var list = requests.isEmpty()
                ? new EmptyState(VaadinIcon.GIFT, getTranslation("passes.empty"), getTranslation("passes.empty.next"))
                : grid(performance, requests);
        body(quota(performance), list);
    }

    private Component[] buttons(Performance performance) {
        var actor = Callers.actor();
        var buttons = new ArrayList<Component>();
        if (actor.has(Role.MANAGER)) {
            buttons.add(new Button(getTranslation("passes.quota.set"), click -> new QuotaDialog(
                            office, performance.code(), office.quota(performance.code()), () -> show(performance))
                    .open()));
        }
        boolean mayAsk = actor.has(Role.PLANNER) || actor.has(Role.MANAGER);
        if (mayAsk && performance.status().isAhead()) {
            buttons.add(new Button(
                    getTranslation("passes.seats.choose"), click -> SaleNavigation.toSeats(performance.code())));
            var work = new Button(
                    getTranslation("passes.work"),
                    click -> new PassDialog(office, performance.code(), null, () -> show(performance)).open());
            work.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            buttons.add(work);
        }
        return buttons.toArray(Component[]::new);
    }

    private Section quota(Performance performance) {
        var quota = office.quota(performance.code());
        var card = new Section(
                new H3(getTranslation("passes.quota")),
                new Facts()
                        .fact(
                                getTranslation("passes.quota.seats"),
                                getTranslation("passes.used", quota.seatsUsed(), quota.seats()))
                        .fact(
                                getTranslation("passes.quota.work"),
                                getTranslation("passes.used", quota.workPassesUsed(), quota.workPasses())));
        card.addClassName("card");
        return card;
    }

    private Grid<PassRequest> grid(Performance performance, java.util.List<PassRequest> requests) {
        var grid = new Grid<PassRequest>();
        grid.addColumn(new ComponentRenderer<>(PassesView::chip))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(each -> getTranslation("passes.kind." + each.kind()))
                .setHeader(getTranslation("passes.kind"))
                .setAutoWidth(true);
        grid.addColumn(PassRequest::unit)
                .setHeader(getTranslation("passes.unit"))
                .setFlexGrow(2);
        grid.addColumn(each -> Formats.count(
                        each.passes().stream().filter(pass -> !pass.voided()).count()))
                .setHeader(getTranslation("passes.count"))
                .setAutoWidth(true);
        grid.addColumn(each -> Formats.moment(each.createdAt(), getLocale()))
                .setHeader(getTranslation("passes.at"))
                .setAutoWidth(true);
        grid.addColumn(new ComponentRenderer<>(each -> takeBack(performance, each)))
                .setAutoWidth(true);
        grid.setItemDetailsRenderer(new ComponentRenderer<>(each -> people(performance, each)));
        grid.setItems(requests);
        grid.setAllRowsVisible(true);
        return grid;
    }

    private static Component chip(PassRequest request) {
        var tone =
                switch (request.state()) {
                    case SUBMITTED -> Tone.NEEDS_SOMEONE;
                    case ISSUED -> Tone.DONE;
                    case REJECTED -> Tone.BAD;
                    case WITHDRAWN -> Tone.NOT_BEGUN;
                };
        return new StatusChip(tone, UI.getCurrent().getTranslation("passes.state." + request.state()));
    }

    private Component takeBack(Performance performance, PassRequest request) {
        boolean mine = request.author().equals(Callers.actor().principal());
        if (!mine || request.state() != PassRequest.State.SUBMITTED) {
            return new Div();
        }
        return new Button(getTranslation("passes.withdraw"), click -> {
            if (Say.ifRefused(() -> office.withdraw(Callers.actor(), request.requestNo()))) {
                show(performance);
            }
        });
    }

    /** Everybody of a request; a manager ends a pass that was issued. */
    private Component people(Performance performance, PassRequest request) {
        var people = new Div(new Div(request.reason()));
        for (var pass : request.passes()) {
            var words = new Div(java.util.stream.Stream.of(
                            pass.seatCode() == null ? "" : pass.seatCode(), pass.name(), pass.idMasked())
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" · ")));
            var row = new Div(words);
            row.addClassName("row");
            if (pass.ticketCode() != null) {
                row.add(CodeText.ticket(pass.ticketCode()));
            }
            if (pass.voided()) {
                row.add(new Div(getTranslation("passes.voided")));
            } else if (pass.ticketCode() != null && Callers.actor().has(Role.MANAGER)) {
                row.add(end(performance, request, pass));
            }
            people.add(row);
        }
        return people;
    }

    private Button end(Performance performance, PassRequest request, Pass pass) {
        var button = new Button(getTranslation("passes.void"), click -> new VoidDialog(reason -> {
                    office.voidPass(Callers.actor(), request.requestNo(), String.valueOf(pass.ticketCode()), reason);
                    show(performance);
                })
                .open());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
