package io.callboard.app.refund;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.ColumnTextAlign;
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
import io.callboard.app.parts.DecisionCard;
import io.callboard.app.parts.EmptyState;
import io.callboard.app.parts.Facts;
import io.callboard.app.parts.Formats;
import io.callboard.app.parts.MoneyText;
import io.callboard.app.parts.Page;
import io.callboard.app.parts.Say;
import io.callboard.app.parts.TimelineList;
import io.callboard.app.shell.Shell;
import io.callboard.kernel.AnswerTo;
import io.callboard.kernel.Refused;
import io.callboard.kernel.Role;
import io.callboard.processes.refund.RefundCase;
import io.callboard.processes.refund.RefundDesk;
import io.callboard.refund.RefundLine;
import io.callboard.refund.RefundStatus;
import io.callboard.rulebook.RuleTables;
import jakarta.annotation.security.RolesAllowed;

/** One refund: its tickets and what the rules say of them, the money's way, and what happened. */
@Route(value = "refunds/no", layout = Shell.class)
@RolesAllowed({"FINANCE", "MANAGER", "SELLER", "AUDITOR"})
class RefundView extends Page implements HasUrlParameter<String> {
    private static final long serialVersionUID = 1L;

    private final transient RefundDesk desk;
    private final transient RuleTables tables;

    RefundView(RefundDesk desk, RuleTables tables) {
        this.tables = tables;
        this.desk = desk;
    }

    @Override
    public void setParameter(BeforeEvent event, String refundNo) {
        try {
            show(desk.get(Callers.actor(), refundNo));
        } catch (Refused unknown) {
            title(getTranslation("refund.title"));
            body(new EmptyState(
                    VaadinIcon.QUESTION, getTranslation("refund.unknown"), getTranslation("refund.unknown.next")));
        }
    }

    private void show(RefundCase one) {
        var refund = one.refund();
        title(getTranslation(
                "refund.one", refund.lines().size(), getTranslation("dictionary.refund-causes." + refund.cause())));
        filters(RefundTone.chip(refund.status()), CodeText.plain(refund.refundNo()));
        if (refund.status() == RefundStatus.REQUESTED && !Callers.actor().has(Role.AUDITOR)) {
            actions(new Button(getTranslation("refund.withdraw"), click -> withdraw(refund.refundNo())));
        } else {
            actions();
        }
        var cards = new Div(facts(one), card("refund.history", new TimelineList(one.timeline())), rulings(one));
        cards.addClassName("columns");
        body(card("refund.tickets", lines(one)), cards);
    }

    private void withdraw(String refundNo) {
        Say.ifRefused(() -> desk.withdraw(Callers.actor(), refundNo, AnswerTo.nobody()));
        show(desk.get(Callers.actor(), refundNo));
    }

    private Grid<RefundLine> lines(RefundCase one) {
        var grid = new Grid<RefundLine>();
        grid.addColumn(RefundLine::seatCode)
                .setHeader(getTranslation("refund.seat"))
                .setAutoWidth(true);
        grid.addColumn(new ComponentRenderer<>(
                        line -> CodeText.ticket(line.ticket().value())))
                .setHeader(getTranslation("refund.ticket"))
                .setFlexGrow(2);
        grid.addColumn(line -> getTranslation("refund.outcome." + line.outcome()))
                .setHeader(getTranslation("refund.outcome"))
                .setAutoWidth(true);
        money(grid, "refund.paid", line -> new MoneyText(line.paid()));
        money(grid, "refund.fee", line -> new MoneyText(line.fee()));
        money(grid, "refund.payout", line -> new MoneyText(line.payout()));
        grid.setItems(one.refund().lines());
        grid.setAllRowsVisible(true);
        return grid;
    }

    private void money(
            Grid<RefundLine> grid,
            String header,
            com.vaadin.flow.function.SerializableFunction<RefundLine, MoneyText> text) {
        grid.addColumn(new ComponentRenderer<>(text))
                .setHeader(getTranslation(header))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
    }

    private Component facts(RefundCase one) {
        var refund = one.refund();
        var facts = new Facts()
                .fact(getTranslation("refund.order"), CodeText.plain(refund.orderNo()))
                .fact(
                        getTranslation("refund.performance"),
                        CodeText.show(refund.showCode().value()))
                .fact(getTranslation("refund.requestedBy"), refund.requestedBy())
                .fact(getTranslation("refund.requestedAt"), Formats.moment(refund.requestedAt(), getLocale()))
                .fact(getTranslation("refund.payout"), Formats.yuan(refund.payout()));
        if (refund.overrideReason() != null) {
            facts.fact(getTranslation("refund.override"), refund.overrideReason());
        }
        var verdict = refund.verdict();
        if (verdict != null) {
            facts.fact(getTranslation("refund.decidedBy"), verdict.by());
            if (!verdict.reason().isEmpty()) {
                facts.fact(getTranslation("refund.reason"), verdict.reason());
            }
        }
        one.payouts().forEach(payout -> facts.fact(getTranslation("refund.way"), RefundTone.chip(payout.status())));
        return card("refund.glance", facts);
    }

    private Component rulings(RefundCase one) {
        var column = new Div();
        one.refund().lines().stream()
                .map(RefundLine::decision)
                .distinct()
                .forEach(decision -> column.add(new DecisionCard(decision, tables)));
        return column;
    }

    private Section card(String titleKey, Component content) {
        var card = new Section(new H3(getTranslation(titleKey)), content);
        card.addClassName("card");
        return card;
    }
}
