package io.callboard.app.sale.counter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import io.callboard.app.parts.EmptyState;
import io.callboard.app.parts.Formats;
import io.callboard.app.parts.Page;
import io.callboard.app.shell.Shell;
import io.callboard.sale.Order;
import io.callboard.sale.SeatLock;
import io.callboard.show.Performance;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The counter: a performance, seats from the map or the best of a level, who comes, payment, tickets; all by keyboard. */
@Route(value = "counter", layout = Shell.class)
@RolesAllowed("SELLER")
class CounterView extends Page {
    private static final long serialVersionUID = 1L;

    private final transient CounterDesk desk;
    private final transient OnSaleMap.Atlas atlas;
    private final Div house = new Div();
    private final Div rail = new Div();
    private final transient HeldLock held;
    private @Nullable OnSaleMap shown;

    CounterView(CounterDesk desk, OnSaleMap.Atlas atlas) {
        this.desk = desk;
        this.atlas = atlas;
        this.held = new HeldLock(desk.locks());
        title(getTranslation("sale.counter"));
        var open = desk.programme().onSale();
        if (open.isEmpty()) {
            body(new EmptyState(
                    VaadinIcon.TICKET,
                    getTranslation("sale.counter.empty"),
                    getTranslation("sale.counter.empty.next")));
            return;
        }
        rail.addClassName("seat-rail");
        var split = new Div(house, rail);
        split.addClassName("seat-desk");
        body(split);
        filters(OnSaleMap.choice(open, this::show));
        summary(getTranslation("sale.counter.keys"));
    }

    private void show(Performance performance) {
        held.giveUp();
        var map = atlas.of(performance);
        shown = map;
        house.removeAll();
        house.add(map);
        next();
    }

    private void rail(Component... content) {
        rail.removeAll();
        rail.add(content);
    }

    /** The same performance for the next in the queue. */
    private void next() {
        var map = shown;
        if (map != null) {
            rail(SeatChoice.forSale(map, desk, lock -> showBuyer(map, lock)));
        }
    }

    private void showBuyer(OnSaleMap map, SeatLock lock) {
        held.hold(lock);
        map.map().clearSelection();
        rail(new BuyerForm(lock, map.performance(), desk, this::giveUp, this::showSold, this::giveUp));
    }

    private void showSold(Order order, Optional<Money> change) {
        held.isOver();
        var title = getTranslation("sale.sold", order.tickets().size(), Formats.yuan(order.total()));
        rail(new SoldCard(title, order, change, desk.printing(), this::next));
    }

    private void giveUp() {
        held.giveUp();
        next();
    }
}
