package io.callboard.app.sale.counter;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import io.callboard.app.http.Callers;
import io.callboard.app.parts.Formats;
import io.callboard.app.parts.Say;
import io.callboard.app.parts.seatmap.SeatMap;
import io.callboard.app.parts.seatmap.SeatState;
import io.callboard.pricing.PriceChart.Level;
import io.callboard.sale.SeatLock;
import io.callboard.show.Performance;
import java.util.List;
import java.util.function.Consumer;

/** Which seats: those that are chosen on the map, or the best of a level. */
final class SeatChoice extends Section {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 10;

    private final transient Performance performance;
    private final transient CounterDesk desk;
    private final SeatMap map;
    private final int most;
    private final transient Consumer<SeatLock> locked;
    private final Select<Level> level = new Select<>();
    private final IntegerField count = new IntegerField();
    private final Button these = new Button();

    private SeatChoice(OnSaleMap shown, CounterDesk desk, int most, Consumer<SeatLock> locked) {
        this.performance = shown.performance();
        this.desk = desk;
        this.map = shown.map();
        this.most = most;
        this.locked = locked;
        addClassName("card");
        add(new H3(getTranslation(most == 1 ? "sale.seat" : "sale.seats")));
        these.addClickListener(click -> lockThese());
        these.addClickShortcut(Key.F7);
        these.setWidthFull();
        map.onSelection(places -> showSelection());
        shown.onChange(this::showSelection);
        add(these, best());
        showSelection();
    }

    static SeatChoice forSale(OnSaleMap shown, CounterDesk desk, Consumer<SeatLock> locked) {
        return new SeatChoice(shown, desk, MOST, locked);
    }

    /** One seat only, for a ticket that is given up. */
    static SeatChoice forExchange(OnSaleMap shown, CounterDesk desk, Consumer<SeatLock> locked) {
        return new SeatChoice(shown, desk, 1, locked);
    }

    private Div best() {
        level.setLabel(getTranslation("sale.level"));
        level.setItemLabelGenerator(each -> each.name() + " " + Formats.yuan(each.price()));
        var levels = desk.programme().levels(performance);
        level.setItems(levels);
        if (!levels.isEmpty()) {
            level.setValue(levels.get(0));
        }
        count.setLabel(getTranslation("sale.count"));
        count.setMin(1);
        count.setMax(most);
        count.setValue(1);
        count.setStepButtonsVisible(true);
        count.setVisible(most > 1);
        var lock = new Button(getTranslation(most > 1 ? "sale.lock" : "sale.lock.one"), click -> lockBest());
        lock.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        lock.addClickShortcut(Key.F8);
        var row = new Div(level, count, lock);
        row.addClassName("guest-row");
        (most > 1 ? count : level).focus();
        return row;
    }

    private List<String> chosen() {
        return map.selectedCodes().stream()
                .filter(code -> map.stateAt(map.plan().place(code)) == SeatState.AVAILABLE)
                .toList();
    }

    private void showSelection() {
        int free = chosen().size();
        these.setEnabled(free > 0 && free <= most);
        these.setText(words(free));
    }

    private String words(int free) {
        if (free == 0) {
            return getTranslation(most == 1 ? "sale.choose.one" : "sale.choose");
        }
        return free > most ? getTranslation("sale.choose.fewer", most) : getTranslation("sale.lock.these", free);
    }

    private void lockThese() {
        var seats = chosen();
        if (!seats.isEmpty() && seats.size() <= most) {
            Say.<SeatLock>answer(heard -> desk.locks().lock(Callers.actor(), performance.code(), seats, heard))
                    .ifPresent(locked);
        }
    }

    private void lockBest() {
        var wanted = count.getValue();
        if (wanted == null || count.isInvalid() || level.getValue() == null) {
            return;
        }
        var key = level.getValue().level();
        Say.<SeatLock>answer(heard -> desk.locks().lockBest(Callers.actor(), performance.code(), key, wanted, heard))
                .ifPresent(locked);
    }
}
