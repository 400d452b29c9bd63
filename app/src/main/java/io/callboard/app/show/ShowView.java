package io.callboard.app.show;

import com.vaadin.flow.component.Component;
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
import io.callboard.app.parts.TimelineList;
import io.callboard.app.shell.Shell;
import io.callboard.kernel.AnswerTo;
import io.callboard.kernel.Refused;
import io.callboard.kernel.Role;
import io.callboard.processes.show.ShowOffice;
import io.callboard.show.Performance;
import io.callboard.show.Show;
import io.callboard.show.ShowData;
import io.callboard.show.ShowId;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;

/** One show: what was written down, its performances, and how far its approval is. */
@Route(value = "shows/id", layout = Shell.class)
@RolesAllowed({"PLANNER", "MANAGER", "FINANCE", "COMPLIANCE", "SAFETY", "AUDITOR"})
class ShowView extends Page implements HasUrlParameter<String> {
    private static final long serialVersionUID = 1L;

    private final transient ShowOffice office;

    ShowView(ShowOffice office) {
        this.office = office;
    }

    @Override
    public void setParameter(BeforeEvent event, String showId) {
        try {
            show(office.get(new ShowId(showId)));
        } catch (Refused | IllegalArgumentException unknown) {
            title(getTranslation("show.title"));
            body(new EmptyState(
                    VaadinIcon.QUESTION, getTranslation("show.unknown"), getTranslation("show.unknown.next")));
        }
    }

    private void show(Show show) {
        title(show.title());
        filters(ShowTone.chip(show.status()));
        actions(buttons(show));
        var cards = new Div(
                card("show.glance", facts(show)), card("show.history", new TimelineList(office.history(show.id()))));
        cards.addClassName("columns");
        body(cards, card("show.performances", performances(show)));
    }

    private Component[] buttons(Show show) {
        if (!Callers.actor().has(Role.PLANNER)) {
            return new Component[0];
        }
        var change = new Button(getTranslation("show.change"), click -> ShowNavigation.toChange(show.id()));
        var submit = new Button(getTranslation("show.submit"), click -> submit(show));
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return switch (show.status()) {
            case DRAFT -> new Component[] {change, submit};
            case APPROVED -> new Component[] {change};
            case SUBMITTED, REJECTED, WITHDRAWN -> new Component[0];
        };
    }

    private void submit(Show show) {
        if (Say.ifRefused(() -> office.submit(Callers.actor(), show.id(), AnswerTo.nobody()))) {
            Say.done(getTranslation("show.submitted"));
            show(office.get(show.id()));
        }
    }

    private Facts facts(Show show) {
        var data = show.data();
        var facts = new Facts()
                .fact(
                        getTranslation("show.presenter"),
                        data.presenter().name() + " " + data.presenter().licenceNo())
                .fact(
                        getTranslation("show.performers"),
                        data.performers().stream().map(ShowData.Performer::name).collect(Collectors.joining(", ")))
                .fact(getTranslation("show.programme"), data.programme())
                .fact(
                        getTranslation("show.papers"),
                        data.documents().stream()
                                .map(paper -> getTranslation("show.paper." + paper.kind()))
                                .collect(Collectors.joining(", ")));
        if (show.approvalNo() != null) {
            facts.fact(getTranslation("show.approvalNo"), show.approvalNo());
        }
        return facts;
    }

    private Grid<Performance> performances(Show show) {
        var grid = new Grid<Performance>();
        grid.addColumn(each -> Formats.moment(each.curtainAt(), getLocale()))
                .setHeader(getTranslation("show.curtain"))
                .setAutoWidth(true);
        grid.addColumn(each -> each.hallCode().value())
                .setHeader(getTranslation("show.hall"))
                .setAutoWidth(true);
        grid.addColumn(each -> Formats.count(each.capacity()))
                .setHeader(getTranslation("show.audience"))
                .setAutoWidth(true);
        grid.addColumn(new ComponentRenderer<>(ShowView::code))
                .setHeader(getTranslation("show.code"))
                .setFlexGrow(2);
        grid.setItems(show.performances());
        grid.setAllRowsVisible(true);
        return grid;
    }

    private static Component code(Performance performance) {
        var code = performance.showCode();
        return code == null ? new Div("—") : CodeText.show(code.value());
    }

    private Section card(String titleKey, Component content) {
        var card = new Section(new H3(getTranslation(titleKey)), content);
        card.addClassName("card");
        return card;
    }
}
