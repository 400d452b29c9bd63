package io.callboard.app.sale;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.Route;
import io.callboard.app.http.Callers;
import io.callboard.app.parts.EmptyState;
import io.callboard.app.parts.Formats;
import io.callboard.app.parts.Page;
import io.callboard.app.parts.Say;
import io.callboard.app.shell.Shell;
import io.callboard.kernel.Paging;
import io.callboard.pricing.PriceChart.Level;
import io.callboard.processes.pricing.Pricing;
import io.callboard.processes.rulebook.dictionary.DictionaryOffice;
import io.callboard.processes.sale.OrderDesk;
import io.callboard.processes.sale.SeatLocks;
import io.callboard.realname.IdType;
import io.callboard.rulebook.dictionary.Dictionary;
import io.callboard.sale.SeatLock;
import io.callboard.show.Performance;
import io.callboard.show.Performances;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;

/** The counter: which performance, which level, how many; the best seats are held while the buyer is written down and pays. */
@Route(value = "counter", layout = Shell.class)
@RolesAllowed("SELLER")
class CounterView extends Page {
    private static final long serialVersionUID = 1L;

    private final transient SeatLocks locks;
    private final transient OrderDesk desk;
    private final transient Pricing pricing;
    private final transient DictionaryOffice dictionaries;
    private final Select<Performance> performance = new Select<>();
    private final Select<Level> level = new Select<>();
    private final IntegerField count = new IntegerField();
    private final Div sale = new Div();

    CounterView(
            SeatLocks locks,
            OrderDesk desk,
            Pricing pricing,
            DictionaryOffice dictionaries,
            Performances performances,
            Clock clock) {
        this.dictionaries = dictionaries;
        this.locks = locks;
        this.desk = desk;
        this.pricing = pricing;
        title(getTranslation("sale.counter"));
        var now = clock.instant();
        var open =
                performances
                        .list(new Performances.Filter(null, null, now, null), Paging.first(Paging.MAX_SIZE))
                        .items()
                        .stream()
                        .filter(each -> each.isOnSaleAt(now))
                        .toList();
        if (open.isEmpty()) {
            body(new EmptyState(
                    VaadinIcon.TICKET,
                    getTranslation("sale.counter.empty"),
                    getTranslation("sale.counter.empty.next")));
            return;
        }
        body(seats(open), sale);
    }

    private Section seats(List<Performance> open) {
        performance.setLabel(getTranslation("sale.performance"));
        performance.setItemLabelGenerator(each -> each.title() + " · " + Formats.moment(each.curtainAt(), getLocale()));
        performance.setItems(open);
        performance.addValueChangeListener(change -> showLevels(change.getValue()));
        level.setLabel(getTranslation("sale.level"));
        level.setItemLabelGenerator(each -> each.name() + " " + Formats.yuan(each.price()));
        count.setLabel(getTranslation("sale.count"));
        count.setMin(1);
        count.setMax(10);
        count.setValue(1);
        count.setStepButtonsVisible(true);
        var lock = new Button(getTranslation("sale.lock"), click -> lock());
        lock.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        lock.addClickShortcut(com.vaadin.flow.component.Key.F8);
        var fields = new Div(performance, level, count, lock);
        fields.addClassName("form-grid");
        var card = new Section(new H3(getTranslation("sale.seats")), fields);
        card.addClassName("card");
        performance.setValue(open.get(0));
        return card;
    }

    private void showLevels(Performance chosen) {
        var levels = pricing.find(chosen.code()).map(chart -> chart.levels()).orElse(List.of());
        level.setItems(levels);
        if (!levels.isEmpty()) {
            level.setValue(levels.get(0));
        }
    }

    private void lock() {
        var wanted = count.getValue();
        if (wanted == null || count.isInvalid() || level.getValue() == null) {
            return;
        }
        Say.ifRefused(() -> locks.lockBest(
                Callers.actor(), performance.getValue().code(), level.getValue().level(), wanted, this::showBuyer));
    }

    private void showBuyer(SeatLock lock) {
        sale.removeAll();
        sale.add(new BuyerForm(lock, desk, documents(), () -> giveUp(lock), sale::removeAll));
    }

    private List<IdType> documents() {
        return dictionaries.inForce(Dictionary.ID_TYPES).stream()
                .map(entry -> IdType.valueOf(entry.code()))
                .toList();
    }

    private void giveUp(SeatLock lock) {
        Say.ifRefused(() -> locks.release(Callers.actor(), lock.lockId()));
        sale.removeAll();
    }
}
