package io.callboard.app.pricing.zones;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.callboard.app.parts.Formats;
import io.callboard.app.parts.seatmap.SeatGroups;
import io.callboard.pricing.PriceChart.Level;
import java.util.Map;

/** The levels with their colour, seats and worth; a button gives the selected seats to one. */
final class LevelList extends Div {
    private static final long serialVersionUID = 1L;

    /** What can be done with a level; somebody who only looks does nothing. */
    interface Hand {
        void give(Level level);

        void change(Level level);

        void remove(Level level);
    }

    LevelList(ZoneDraft draft, int selected, boolean mayDraw, Hand hand) {
        var counts = draft.counts();
        int number = 0;
        for (var level : draft.levels()) {
            add(row(level, SeatGroups.colour(number), counts, selected, mayDraw, hand));
            number++;
        }
    }

    private Component row(
            Level level, String colour, Map<String, Integer> counts, int selected, boolean mayDraw, Hand hand) {
        int seats = counts.getOrDefault(level.level(), 0);
        var dot = new Span();
        dot.addClassName("zone-dot");
        dot.getStyle().set("background", colour);
        var words = new Div(
                new Div(level.level() + " · " + level.name()),
                figures(getTranslation(
                        "zones.level.worth",
                        Formats.yuan(level.price()),
                        Formats.count(seats),
                        Formats.yuan(level.price().multipliedBy(seats)))));
        words.addClassName("zone-words");
        var row = new Div(dot, words);
        row.addClassName("zone-level");
        if (mayDraw) {
            row.add(buttons(level, selected, hand));
        }
        return row;
    }

    private Component buttons(Level level, int selected, Hand hand) {
        var give = new Button(getTranslation("zones.give"), click -> hand.give(level));
        give.setEnabled(selected > 0);
        give.addThemeVariants(ButtonVariant.LUMO_SMALL);
        give.setAriaLabel(getTranslation("zones.give.to", level.level()));
        var change = icon(VaadinIcon.PENCIL, "zones.change.of", level);
        change.addClickListener(click -> hand.change(level));
        var remove = icon(VaadinIcon.CLOSE_SMALL, "zones.remove.of", level);
        remove.addClickListener(click -> hand.remove(level));
        var buttons = new Div(give, change, remove);
        buttons.addClassName("zone-buttons");
        return buttons;
    }

    private Button icon(VaadinIcon icon, String key, Level level) {
        var button = new Button(icon.create());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation(key, level.level()));
        return button;
    }

    private static Div figures(String words) {
        var line = new Div(words);
        line.addClassNames("figures", "muted");
        return line;
    }
}
