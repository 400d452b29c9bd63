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
    private final transient Consumer<SeatLock> locked;
    private final Select<Level> level = new Select<>();
    private final IntegerField count = new IntegerField();
    private final Button these = new Button();

    SeatChoice(Performance performance, CounterDesk desk, SeatMap map, Consumer<SeatLock> locked) {
        this.performance = performance;
        this.desk = desk;
        this.map = map;
        this.locked = locked;
        addClassName("card");
        add(new H3(getTranslation("sale.seats")));
        these.addClickListener(click -> lockThese());
        these.addClickShortcut(Key.F7);
        these.setWidthFull();
        map.onSelection(places -> showSelection());
        add(these, best());
        showSelection();
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
        count.setMax(MOST);
        count.setValue(1);
        count.setStepButtonsVisible(true);
        var lock = new Button(getTranslation("sale.lock"), click -> lockBest());
        lock.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        lock.addClickShortcut(Key.F8);
        var row = new Div(level, count, lock);
        row.addClassName("guest-row");
        count.focus();
        return row;
    }

    private List<String> chosen() {
        return map.selectedCodes().stream()
                .filter(code -> map.stateAt(map.plan().place(code)) == SeatState.AVAILABLE)
                .toList();
    }

    private void showSelection() {
        int free = chosen().size();
        these.setEnabled(free > 0);
        these.setText(free == 0 ? getTranslation("sale.choose") : getTranslation("sale.lock.these", free));
    }

    private void lockThese() {
        var seats = chosen();
        if (!seats.isEmpty()) {
            Say.ifRefused(() -> desk.locks().lock(Callers.actor(), performance.code(), seats, locked::accept));
        }
    }

    private void lockBest() {
        var wanted = count.getValue();
        if (wanted == null || count.isInvalid() || level.getValue() == null) {
            return;
        }
        var key = level.getValue().level();
        Say.ifRefused(() -> desk.locks().lockBest(Callers.actor(), performance.code(), key, wanted, locked::accept));
    }

    /** After a change on the map that others made. */
    void refresh() {
        showSelection();
    }
}
