package io.callboard.app.sale.counter;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import io.callboard.app.http.Callers;
import io.callboard.app.parts.EmptyState;
import io.callboard.app.parts.Formats;
import io.callboard.app.parts.Page;
import io.callboard.app.parts.Say;
import io.callboard.app.parts.seatmap.MapPlans;
import io.callboard.app.parts.seatmap.SeatMap;
import io.callboard.app.parts.seatmap.SeatMap.ColourBy;
import io.callboard.app.sale.LiveSeats;
import io.callboard.app.shell.Shell;
import io.callboard.processes.sale.SeatFeed;
import io.callboard.sale.Order;
import io.callboard.sale.SeatLock;
import io.callboard.show.Performance;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The counter: a performance, seats from the map or the best of a level, who comes, payment, tickets; all by keyboard. */
@Route(value = "counter", layout = Shell.class)
@RolesAllowed("SELLER")
class CounterView extends Page {
    private static final long serialVersionUID = 1L;
    private static final String CHANNEL = "COUNTER";

    private final transient CounterDesk desk;
    private final transient MapPlans plans;
    private final transient LiveSeats live;
    private final ComboBox<Performance> performance = new ComboBox<>();
    private final Div house = new Div();
    private final Div rail = new Div();
    private transient @Nullable Shown shown;
    private transient SeatFeed.@Nullable Following following;

    CounterView(CounterDesk desk, MapPlans plans, LiveSeats live) {
        this.desk = desk;
        this.plans = plans;
        this.live = live;
        title(getTranslation("sale.counter"));
        var open = desk.programme().onSale();
        if (open.isEmpty()) {
            body(new EmptyState(
                    VaadinIcon.TICKET,
                    getTranslation("sale.counter.empty"),
                    getTranslation("sale.counter.empty.next")));
            return;
        }
        choose(open);
        rail.addClassName("seat-rail");
        var split = new Div(house, rail);
        split.addClassName("seat-desk");
        body(split);
        performance.setValue(open.get(0));
    }

    /** What is on the screen, and the number of the last change in it. */
    private record Shown(Performance performance, SeatMap map, SeatChoice choice, long sequence) {}

    private void choose(List<Performance> open) {
        performance.setPlaceholder(getTranslation("sale.performance"));
        performance.setAriaLabel(getTranslation("sale.performance"));
        performance.setId("counter-performance");
        performance.setWidth("34rem");
        performance.setItemLabelGenerator(each -> each.title() + " · " + Formats.moment(each.curtainAt(), getLocale()));
        performance.setItems(open);
        performance.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                show(change.getValue());
            }
        });
        filters(performance);
        summary(getTranslation("sale.counter.keys"));
    }

    private void show(Performance chosen) {
        unfollow();
        var plan = plans.of(chosen.hallCode(), chosen.planVersion());
        var map = new SeatMap(plan, getTranslation("seats.map", chosen.title()), true, ColourBy.FREE_LEVEL);
        long sequence = live.show(chosen.code(), plan, map, CHANNEL);
        house.removeAll();
        house.add(map);
        var choice = new SeatChoice(chosen, desk, map, lock -> showBuyer(chosen, lock));
        shown = new Shown(chosen, map, choice, sequence);
        rail(choice);
        getUI().ifPresent(this::follow);
    }

    private void rail(Component... content) {
        rail.removeAll();
        rail.add(content);
    }

    private void showBuyer(Performance chosen, SeatLock lock) {
        var now = shown;
        if (now != null) {
            now.map().clearSelection();
        }
        rail(new BuyerForm(lock, chosen, desk, () -> giveUp(lock), this::showSold, this::next));
    }

    private void showSold(Order order, Optional<Money> change) {
        rail(new SoldCard(order, change, desk.printing(), this::next));
    }

    private void giveUp(SeatLock lock) {
        Say.ifRefused(() -> desk.locks().release(Callers.actor(), lock.lockId()));
        next();
    }

    /** The same performance for the next in the queue. */
    private void next() {
        var now = shown;
        if (now != null) {
            var choice = new SeatChoice(now.performance(), desk, now.map(), lock -> showBuyer(now.performance(), lock));
            shown = new Shown(now.performance(), now.map(), choice, now.sequence());
            rail(choice);
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        follow(attached.getUI());
    }

    private void follow(UI ui) {
        unfollow();
        var now = shown;
        if (now != null) {
            following =
                    live.follow(now.performance().code(), now.sequence(), ui, now.map(), CHANNEL, this::seatsChanged);
        }
    }

    private void seatsChanged() {
        if (shown != null) {
            shown.choice().refresh();
        }
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        unfollow();
    }

    private void unfollow() {
        if (following != null) {
            following.close();
            following = null;
        }
    }
}
