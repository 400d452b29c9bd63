package io.callboard.app.pricing.zones;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.callboard.app.parts.Formats;
import io.callboard.app.parts.ShareMeter;
import io.callboard.app.parts.seatmap.SeatMap;
import io.callboard.pricing.PriceChart.Level;
import io.callboard.show.Performance;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Beside the map: the levels, what is selected and who gets it, and what the zones as drawn amount to. */
final class ZoneRail extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Performance performance;
    private final transient ZoneDraft draft;
    private final transient ZoneDesk desk;
    private final SeatMap map;
    private final boolean mayDraw;
    private final transient Runnable changed;
    private final Section levels = card("zones.levels");
    private final Section effect = card("zones.effect");
    private BitSet selected = new BitSet();

    ZoneRail(Performance performance, ZoneDraft draft, ZoneDesk desk, SeatMap map, boolean mayDraw, Runnable changed) {
        this.performance = performance;
        this.draft = draft;
        this.desk = desk;
        this.map = map;
        this.mayDraw = mayDraw;
        this.changed = changed;
        addClassName("seat-rail");
        add(levels, effect);
        map.onSelection(places -> {
            selected = places;
            showLevels();
        });
        refresh();
    }

    private Section card(String titleKey) {
        var card = new Section(new H3(getTranslation(titleKey)), new Div());
        card.addClassName("card");
        return card;
    }

    private static void fill(Section card, Component... content) {
        var body = (Div) card.getComponentAt(1);
        body.removeAll();
        body.add(content);
    }

    void refresh() {
        showLevels();
        showEffect();
    }

    private void showLevels() {
        var help = new Paragraph(
                selected.isEmpty()
                        ? getTranslation(mayDraw ? "zones.select" : "zones.look")
                        : getTranslation("zones.selected", Formats.count(selected.cardinality())));
        help.addClassName("muted");
        var list = new LevelList(draft, selected.cardinality(), mayDraw, new Drawing());
        if (!mayDraw) {
            fill(levels, help, list);
            return;
        }
        var more = new Button(getTranslation("zones.level.add"), VaadinIcon.PLUS.create(), click -> edit(null));
        var off = new Button(getTranslation("zones.off"), click -> give(null));
        off.setEnabled(!selected.isEmpty() && ZoneDesk.isFree(performance));
        var rules = new Button(getTranslation("zones.propose"), VaadinIcon.MAGIC.create(), click -> propose());
        var row = new Div(more, off, rules);
        row.getChildren().forEach(each -> ((Button) each).addThemeVariants(ButtonVariant.LUMO_SMALL));
        row.addClassName("row");
        fill(levels, help, list, row);
    }

    private void showEffect() {
        var share = desk.share(performance, draft.priced());
        var worth = new Div(getTranslation("zones.worth", Formats.count(draft.priced()), Formats.yuan(draft.value())));
        worth.addClassName("figures");
        var lowered = new Checkbox(getTranslation("zones.lowered"), draft.lowered());
        lowered.setReadOnly(!mayDraw);
        lowered.setHelperText(getTranslation("zones.lowered.help"));
        lowered.addValueChangeListener(change -> {
            draft.lower(change.getValue());
            changed();
        });
        fill(
                effect,
                worth,
                new ShareMeter(share.publicSeats(), share.approvedCapacity(), share.leastPercent()),
                lowered);
    }

    private final class Drawing implements LevelList.Hand {
        @Override
        public void give(Level level) {
            ZoneRail.this.give(level.level());
        }

        @Override
        public void change(Level level) {
            edit(level);
        }

        @Override
        public void remove(Level level) {
            draft.remove(level.level());
            changed();
        }
    }

    private void give(@Nullable String key) {
        draft.give(selected, key);
        selected = new BitSet();
        map.clearSelection();
        changed();
    }

    private void edit(@Nullable Level level) {
        var taken = keys();
        if (level != null) {
            taken.remove(level.level());
        }
        var proposals = desk.proposals();
        new LevelDialog(level, taken, proposals.zones(), zone -> proposals.price(performance, zone), kept -> {
                    draft.put(level == null ? null : level.level(), kept);
                    changed();
                })
                .open();
    }

    private Set<String> keys() {
        return draft.levels().stream().map(Level::level).collect(Collectors.toSet());
    }

    /** Gives levels that the rules know the price that they propose. */
    private void propose() {
        List<Level> before = draft.levels();
        for (var level : before) {
            desk.proposals()
                    .price(performance, level.level())
                    .filter(price -> !price.isEqual(level.price()))
                    .ifPresent(price -> draft.put(level.level(), new Level(level.level(), level.name(), price)));
        }
        changed();
    }

    private void changed() {
        refresh();
        changed.run();
    }
}
