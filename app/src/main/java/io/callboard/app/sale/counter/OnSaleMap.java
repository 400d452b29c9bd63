package io.callboard.app.sale.counter;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import io.callboard.app.parts.Formats;
import io.callboard.app.parts.seatmap.MapPlans;
import io.callboard.app.parts.seatmap.SeatMap;
import io.callboard.app.parts.seatmap.SeatMap.ColourBy;
import io.callboard.app.sale.LiveSeats;
import io.callboard.processes.sale.SeatFeed;
import io.callboard.show.Performance;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The live map of a performance as the counter sees it; it follows what happens to the seats as long as it is on a screen. */
final class OnSaleMap extends Div {
    private static final long serialVersionUID = 1L;
    private static final String CHANNEL = "COUNTER";

    private final transient LiveSeats live;
    private final transient Performance performance;
    private final SeatMap map;
    private final long sequence;
    private transient Runnable changed = () -> {};
    private transient SeatFeed.@Nullable Following following;

    private OnSaleMap(LiveSeats live, Performance performance, SeatMap map) {
        this.live = live;
        this.performance = performance;
        this.map = map;
        this.sequence = live.show(performance.code(), map.plan(), map, CHANNEL);
        addClassName("on-sale-map");
        add(map);
    }

    /** Where maps come from. */
    @Component
    record Atlas(MapPlans plans, LiveSeats live) {
        OnSaleMap of(Performance performance) {
            var plan = plans.of(performance.hallCode(), performance.planVersion());
            var label = UI.getCurrent().getTranslation("seats.map", performance.title());
            return new OnSaleMap(live, performance, new SeatMap(plan, label, true, ColourBy.FREE_LEVEL));
        }
    }

    Performance performance() {
        return performance;
    }

    SeatMap map() {
        return map;
    }

    /** Who hears of changes on the map that others made. */
    void onChange(Runnable listener) {
        changed = listener;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        following = live.follow(performance.code(), sequence, attached.getUI(), map, CHANNEL, () -> changed.run());
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (following != null) {
            following.close();
            following = null;
        }
    }

    /** Lets one choose among performances that are open; the first is chosen at once. */
    static ComboBox<Performance> choice(List<Performance> open, Consumer<Performance> chosen) {
        var choice = new ComboBox<Performance>();
        var label = choice.getTranslation("sale.performance");
        choice.setPlaceholder(label);
        choice.setAriaLabel(label);
        choice.setId("counter-performance");
        choice.setWidth("34rem");
        choice.setItemLabelGenerator(each -> each.title() + " · "
                + Formats.moment(each.curtainAt(), UI.getCurrent().getLocale()));
        choice.setItems(open);
        choice.addValueChangeListener(
                change -> Optional.ofNullable(change.getValue()).ifPresent(chosen));
        choice.setValue(open.get(0));
        return choice;
    }
}
