package io.callboard.app.sale.counter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import io.callboard.app.http.Callers;
import io.callboard.app.http.Codes;
import io.callboard.app.parts.EmptyState;
import io.callboard.app.parts.Facts;
import io.callboard.app.parts.Formats;
import io.callboard.app.parts.Page;
import io.callboard.app.parts.Say;
import io.callboard.app.sale.SaleNavigation;
import io.callboard.app.shell.Shell;
import io.callboard.kernel.Refused;
import io.callboard.processes.sale.exchange.ExchangeDesk;
import io.callboard.processes.sale.exchange.ExchangeResult;
import io.callboard.sale.SeatLock;
import io.callboard.sale.Ticket;
import io.callboard.sale.exchange.ExchangeTerms.Ruling;
import io.callboard.show.Performance;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** A ticket is exchanged at the counter: what the rules say, another seat of the same show, what it comes to. */
@Route(value = "counter/exchange", layout = Shell.class)
@RolesAllowed("SELLER")
class ExchangeView extends Page implements HasUrlParameter<String> {
    private static final long serialVersionUID = 1L;

    private final transient CounterDesk desk;
    private final transient ExchangeDesk exchanges;
    private final transient OnSaleMap.Atlas atlas;
    private final Div house = new Div();
    private final Div rail = new Div();
    private final transient HeldLock held;

    ExchangeView(CounterDesk desk, ExchangeDesk exchanges, OnSaleMap.Atlas atlas) {
        this.desk = desk;
        this.exchanges = exchanges;
        this.atlas = atlas;
        this.held = new HeldLock(desk.locks());
        rail.addClassName("seat-rail");
    }

    @Override
    public void setParameter(BeforeEvent event, String ticketCode) {
        title(getTranslation("sale.exchange"));
        try {
            var ticket = desk.orders().ticket(Callers.actor(), Codes.ticket(ticketCode));
            var ruling = exchanges.ruling(Callers.actor(), ticket.orderNo(), ticket.code());
            var open = desk.programme().onSaleWith(ticket.showCode());
            if (!ruling.allowed()) {
                stop(
                        ticket,
                        getTranslation("sale.exchange.no", ruling.trace().row()),
                        ruling.trace().clause());
            } else if (open.isEmpty()) {
                stop(ticket, getTranslation("sale.counter.empty"), getTranslation("sale.exchange.empty"));
            } else {
                begin(ticket, ruling, open);
            }
        } catch (Refused refused) {
            body(new EmptyState(
                    VaadinIcon.QUESTION, getTranslation("sale.exchange.not"), Say.words(refused.refusal())));
        }
    }

    private void stop(Ticket ticket, String what, String why) {
        body(new EmptyState(VaadinIcon.EXCHANGE, what, why, SaleNavigation.orderButton(ticket.orderNo())));
    }

    private void begin(Ticket ticket, Ruling ruling, List<Performance> open) {
        var split = new Div(house, rail);
        split.addClassName("seat-desk");
        body(split);
        filters(OnSaleMap.choice(open, performance -> show(ticket, ruling, performance)));
        summary(getTranslation("sale.exchange.keys"));
    }

    private void show(Ticket ticket, Ruling ruling, Performance performance) {
        held.giveUp();
        var map = atlas.of(performance);
        house.removeAll();
        house.add(map);
        choose(ticket, ruling, map);
    }

    private void choose(Ticket ticket, Ruling ruling, OnSaleMap map) {
        rail(given(ticket, ruling), SeatChoice.forExchange(map, desk, lock -> quote(ticket, ruling, map, lock)));
    }

    private void rail(Component... content) {
        rail.removeAll();
        rail.add(content);
    }

    private Section given(Ticket ticket, Ruling ruling) {
        var fee = getTranslation(
                "sale.exchange.fee.by",
                Formats.yuan(ruling.fee()),
                ruling.trace().row());
        var card = new Section(
                new H3(getTranslation("sale.exchange.of", ticket.seatCode())),
                new Facts()
                        .fact(getTranslation("sale.holder"), ticket.holderName() == null ? "—" : ticket.holderName())
                        .fact(getTranslation("sale.exchange.paid"), Formats.yuan(ticket.paid()))
                        .fact(getTranslation("sale.exchange.fee"), fee));
        card.addClassName("card");
        return card;
    }

    private void quote(Ticket ticket, Ruling ruling, OnSaleMap map, SeatLock lock) {
        held.hold(lock);
        map.map().clearSelection();
        Runnable givenUp = () -> {
            held.giveUp();
            choose(ticket, ruling, map);
        };
        var after = new ExchangeForm.After(this::showDone, () -> quote(ticket, ruling, map, lock), givenUp, givenUp);
        boolean quoted = Say.ifRefused(() -> {
            var quote = exchanges.quote(Callers.actor(), ticket.orderNo(), ticket.code(), lock.lockId());
            rail(new ExchangeForm(quote, exchanges, after));
        });
        if (!quoted) {
            givenUp.run();
        }
    }

    private void showDone(ExchangeResult.Exchanged exchanged, Optional<Money> change) {
        held.isOver();
        var order = exchanged.order();
        var title = getTranslation("sale.exchange.done", order.tickets().get(0).seatCode());
        rail(new SoldCard(title, order, change, desk.printing(), CounterNavigation::toCounter));
    }
}
