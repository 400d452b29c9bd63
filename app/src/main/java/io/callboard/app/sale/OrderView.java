package io.callboard.app.sale;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import io.callboard.app.parts.EmptyState;
import io.callboard.app.parts.Facts;
import io.callboard.app.parts.Formats;
import io.callboard.app.parts.MoneyText;
import io.callboard.app.parts.Page;
import io.callboard.app.refund.RefundNavigation;
import io.callboard.app.shell.Shell;
import io.callboard.kernel.Refused;
import io.callboard.kernel.Role;
import io.callboard.processes.refund.RefundDesk;
import io.callboard.processes.sale.HolderDesk;
import io.callboard.processes.sale.OrderDesk;
import io.callboard.processes.sale.TicketPrinting;
import io.callboard.processes.sale.exchange.ExchangeDesk;
import io.callboard.refund.Refund;
import io.callboard.sale.Order;
import io.callboard.sale.Ticket;
import io.callboard.sale.TicketStatus;
import io.callboard.sale.exchange.Exchange;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** One order with its tickets, and what was given back of it. */
@Route(value = "orders/no", layout = Shell.class)
@RolesAllowed({"SELLER", "FINANCE", "MANAGER", "AUDITOR"})
class OrderView extends Page implements HasUrlParameter<String> {
    private static final long serialVersionUID = 1L;

    private final transient OrderDesk desk;
    private final transient RefundDesk refunds;
    private final transient TicketPrinting printing;
    private final transient HolderDesk holders;
    private final transient Exchanged exchanged;

    OrderView(OrderDesk desk, RefundDesk refunds, TicketPrinting printing, HolderDesk holders, Exchanged exchanged) {
        this.holders = holders;
        this.printing = printing;
        this.desk = desk;
        this.refunds = refunds;
        this.exchanged = exchanged;
    }

    /** What else is done with tickets, and which were exchanged. */
    @org.springframework.stereotype.Component
    record Exchanged(ExchangeDesk desk, List<TicketAction> actions) {}

    @Override
    public void setParameter(BeforeEvent event, String orderNo) {
        try {
            var actor = Callers.actor();
            show(desk.get(actor, orderNo), refunds.ofOrder(actor, orderNo));
        } catch (Refused unknown) {
            title(getTranslation("sale.orders.title"));
            body(new EmptyState(
                    VaadinIcon.QUESTION, getTranslation("sale.unknown"), getTranslation("sale.unknown.next")));
        }
    }

    private void show(Order order, List<Refund> given) {
        title(getTranslation("sale.one", order.tickets().size(), order.purchaserName()));
        filters(SaleTone.chip(order.status()), CodeText.plain(order.orderNo()));
        boolean returnable = order.tickets().stream().anyMatch(ticket -> ticket.status() == TicketStatus.VALID);
        if (returnable && !Callers.actor().has(Role.AUDITOR)) {
            var give = new Button(getTranslation("refund.new"), click -> RefundNavigation.giveBack(order, refunds));
            give.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions(new PrintButton(order.orderNo(), order.tickets(), printing), give);
        } else {
            actions();
        }
        var cards = new Div(card("sale.glance", facts(order)));
        cards.addClassName("columns");
        if (!given.isEmpty()) {
            cards.add(card("refund.title", returned(given)));
        }
        var exchanges = exchanged.desk().ofOrder(Callers.actor(), order.orderNo());
        if (!exchanges.isEmpty()) {
            cards.add(card("sale.exchanges", exchanges(order, exchanges)));
        }
        body(cards, card("sale.tickets", tickets(order)));
    }

    private Facts facts(Order order) {
        var payment = order.payment();
        var id = order.idMasked();
        return new Facts()
                .fact(
                        getTranslation("sale.performance"),
                        CodeText.show(order.showCode().value()))
                .fact(getTranslation("sale.soldAt"), Formats.moment(order.soldAt(), getLocale()))
                .fact(getTranslation("sale.channel"), order.channel())
                .fact(getTranslation("sale.buyer"), order.purchaserName() + " …" + order.mobileLast4())
                .fact(getTranslation("sale.document"), id == null ? "—" : id)
                .fact(
                        getTranslation("sale.payment"),
                        getTranslation("sale.method." + payment.method()) + " " + payment.reference())
                .fact(getTranslation("sale.total"), Formats.yuan(order.total()));
    }

    private Component returned(List<Refund> given) {
        var facts = new Facts();
        for (var refund : given) {
            var open = new Button(
                    getTranslation("refund.status." + refund.status()) + " " + Formats.yuan(refund.payout()),
                    click -> RefundNavigation.toRefund(refund.refundNo()));
            open.addThemeNames("tertiary-inline");
            facts.fact(Formats.moment(refund.requestedAt(), getLocale()), open);
        }
        return facts;
    }

    /** Which way tickets went or came, and what that came to. */
    private Component exchanges(Order order, List<Exchange> exchanges) {
        var facts = new Facts();
        for (var exchange : exchanges) {
            boolean gone = exchange.orderNo().equals(order.orderNo());
            var other = gone ? exchange.newOrderNo() : exchange.orderNo();
            var open = new Button(other, click -> SaleNavigation.toOrder(other));
            open.addThemeNames("tertiary-inline");
            var sum = exchange.sum();
            facts.fact(getTranslation(gone ? "sale.exchanges.to" : "sale.exchanges.from"), open)
                    .fact(getTranslation("sale.exchanges.at"), Formats.moment(exchange.at(), getLocale()))
                    .fact(getTranslation("sale.exchange.fee"), Formats.yuan(sum.fee()))
                    .fact(getTranslation("sale.exchanges.extra"), Formats.yuan(sum.extra()));
        }
        return facts;
    }

    private Grid<Ticket> tickets(Order order) {
        var grid = new Grid<Ticket>();
        grid.addColumn(Ticket::seatCode).setHeader(getTranslation("sale.seat")).setAutoWidth(true);
        grid.addColumn(Ticket::level).setHeader(getTranslation("sale.level")).setAutoWidth(true);
        grid.addColumn(ticket -> ticket.holderName() == null ? "" : ticket.holderName() + " " + ticket.idMasked())
                .setHeader(getTranslation("sale.holder"))
                .setFlexGrow(2);
        grid.addColumn(new ComponentRenderer<>(ticket -> SaleTone.chip(ticket.status())))
                .setHeader(getTranslation("sale.state"))
                .setAutoWidth(true);
        grid.addColumn(new ComponentRenderer<>(
                        ticket -> CodeText.ticket(ticket.code().value())))
                .setHeader(getTranslation("sale.code"))
                .setFlexGrow(3);
        grid.addColumn(new ComponentRenderer<>(ticket -> new MoneyText(ticket.paid())))
                .setHeader(getTranslation("sale.paid"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
        if (Callers.actor().has(Role.SELLER)) {
            grid.addColumn(new ComponentRenderer<>(ticket -> actions(order, ticket)))
                    .setKey("actions")
                    .setAutoWidth(true)
                    .setFlexGrow(0);
        }
        grid.setItems(order.tickets());
        grid.setAllRowsVisible(true);
        return grid;
    }

    private Div actions(Order order, Ticket ticket) {
        var buttons = new Div();
        if (ticket.status() == TicketStatus.VALID && ticket.holderName() != null) {
            buttons.add(
                    action("sale.holder.change", () -> new HolderDialog(holders, ticket, () -> again(order.orderNo()))
                            .open()));
        }
        exchanged.actions().stream()
                .filter(each -> each.isFor(ticket))
                .forEach(each -> buttons.add(action(each.words(), () -> each.begin(ticket))));
        return buttons;
    }

    private Button action(String key, Runnable begin) {
        var button = new Button(getTranslation(key), click -> begin.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void again(String orderNo) {
        var actor = Callers.actor();
        show(desk.get(actor, orderNo), refunds.ofOrder(actor, orderNo));
    }

    private Section card(String titleKey, Component content) {
        var card = new Section(new H3(getTranslation(titleKey)), content);
        card.addClassName("card");
        return card;
    }
}
