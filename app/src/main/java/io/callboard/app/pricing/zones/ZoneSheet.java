package io.callboard.app.pricing.zones;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.callboard.app.http.Callers;
import io.callboard.app.parts.Say;
import io.callboard.app.parts.seatmap.MapPlan;
import io.callboard.app.parts.seatmap.SeatMap;
import io.callboard.app.parts.seatmap.SeatMap.ColourBy;
import io.callboard.kernel.Role;
import io.callboard.pricing.ChartDiff;
import io.callboard.pricing.ChartVersion;
import io.callboard.pricing.PriceChart;
import io.callboard.pricing.Rezoning;
import io.callboard.show.Performance;
import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The map with its zones and what is beside it; the zones that somebody asked for are shown by what they change. */
final class ZoneSheet extends Div implements CompareCard.Board {
    private static final long serialVersionUID = 1L;

    private final transient Performance performance;
    private final transient ZoneDesk desk;
    private final transient Optional<Rezoning> waiting;
    private final boolean mayDraw;
    private final int version;
    private final SeatMap map;
    private final transient ZoneMap board;
    private final transient ZoneDraft draft;
    private final ZoneRail rail;
    private final @Nullable CompareCard compare;
    private final Button undo = new Button();
    private final Button keep = new Button();
    private final transient Component[] buttons;
    private transient Runnable saved = () -> {};

    ZoneSheet(Performance performance, @Nullable Rezoning asked, MapPlan plan, ZoneDesk desk) {
        this.performance = performance;
        this.desk = desk;
        this.waiting = desk.waiting(performance);
        boolean open = ZoneDesk.isFree(performance) || ZoneDesk.sells(performance);
        this.mayDraw = asked == null && open && Callers.actor().has(Role.PLANNER);
        var shown = asked == null ? desk.inForce(performance).orElse(null) : asked.chart();
        this.version = shown == null ? 0 : shown.version();
        this.map = new SeatMap(plan, getTranslation("zones.map", performance.title()), mayDraw, ColourBy.LEVEL);
        this.board = new ZoneMap(plan, map);
        this.draft = new ZoneDraft(plan.seats(), shown);
        this.rail = new ZoneRail(performance, draft, desk, map, mayDraw, this::changed);
        var versions = desk.pricing().versions(performance.code());
        this.compare = versions.isEmpty() ? null : new CompareCard(versions, this, this::takeOver, mayDraw);
        this.buttons = buttons();
        showActions();
        addClassName("seat-desk");
        if (compare != null) {
            rail.add(compare);
        }
        add(map, rail);
        if (asked == null || compare == null) {
            board.showZones(draft);
        } else {
            board.showDifferences(compare.differences());
        }
    }

    /** What the page offers to do. */
    Component[] actions() {
        return buttons;
    }

    /** Called when the zones were set or asked for, or taken back. */
    void onSaved(Runnable listener) {
        saved = listener;
    }

    boolean isUnsaved() {
        return mayDraw && draft.isChanged();
    }

    private void changed() {
        board.showZones(draft);
        if (compare != null) {
            compare.refresh();
        }
        showActions();
    }

    private void takeOver(ChartVersion earlier) {
        draft.take(new ZoneDraft(map.plan().seats(), earlier.chart()));
        rail.refresh();
        changed();
    }

    private PriceChart chart() {
        return draft.chart(performance.code(), performance.planVersion(), version);
    }

    @Override
    public ChartDiff against(PriceChart before) {
        return ChartDiff.between(map.plan().seats(), before, chart());
    }

    @Override
    public void show(ChartDiff diff) {
        board.showDifferences(diff);
    }

    @Override
    public void showZones() {
        board.showZones(draft);
    }

    /** The buttons stay the same, so that a click that is on its way when something changes is not lost. */
    private void showActions() {
        undo.setEnabled(draft.isChanged());
        keep.setEnabled(draft.isChanged() && (ZoneDesk.isFree(performance) || waiting.isEmpty()));
    }

    private Component[] buttons() {
        var buttons = new ArrayList<Component>();
        waiting.filter(each -> each.author().equals(Callers.actor().principal()))
                .ifPresent(each -> buttons.add(takeBack(each)));
        if (mayDraw) {
            undo.setText(getTranslation("zones.undo"));
            undo.setIcon(VaadinIcon.ARROW_BACKWARD.create());
            undo.addClickListener(click -> undo());
            undo.addClickShortcut(Key.KEY_Z, KeyModifier.CONTROL);
            keep.setText(getTranslation(ZoneDesk.isFree(performance) ? "zones.keep" : "zones.ask"));
            keep.addClickListener(click -> keep());
            keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            buttons.add(undo);
            buttons.add(keep);
        }
        return buttons.toArray(Component[]::new);
    }

    private void undo() {
        draft.undo();
        rail.refresh();
        changed();
    }

    private Button takeBack(Rezoning asked) {
        return new Button(getTranslation("zones.withdraw"), click -> {
            if (Say.ifRefused(() -> desk.office().withdraw(Callers.actor(), asked.rezoningNo()))) {
                Say.done(getTranslation("zones.withdraw.done"));
                saved.run();
            }
        });
    }

    private void keep() {
        if (ZoneDesk.isFree(performance)) {
            set();
        } else {
            new AskDialog(desk, chart(), this::over).open();
        }
    }

    private void set() {
        if (draft.priced() == 0) {
            Say.warn(getTranslation("zones.none"));
        } else if (Say.ifRefused(() -> desk.set(Callers.actor(), chart()))) {
            Say.done(getTranslation("zones.keep.done"));
            over();
        }
    }

    private void over() {
        draft.settle();
        saved.run();
    }
}
