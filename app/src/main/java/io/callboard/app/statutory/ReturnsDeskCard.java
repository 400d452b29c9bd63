package io.callboard.app.statutory;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.callboard.app.parts.DeskCard;
import io.callboard.app.parts.Formats;
import io.callboard.app.parts.StatusChip;
import io.callboard.kernel.Actor;
import io.callboard.kernel.BusinessZone;
import io.callboard.kernel.Role;
import io.callboard.statutory.ReturnRow;
import io.callboard.statutory.Returns;
import java.time.Clock;
import java.util.List;

/** On the first page: the daily returns that need someone, the oldest first. */
@org.springframework.stereotype.Component
class ReturnsDeskCard implements DeskCard {
    private static final int WEEKS = 5;
    private static final int SHOWN = 5;

    private final Returns returns;
    private final Clock clock;

    ReturnsDeskCard(Returns returns, Clock clock) {
        this.returns = returns;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.has(Role.COMPLIANCE) || actor.has(Role.MANAGER);
    }

    @Override
    public Component create(Actor actor) {
        var today = BusinessZone.dayOf(clock.instant());
        var waiting = returns.board(null, today.minusWeeks(WEEKS), today).stream()
                .filter(row -> ReturnState.of(row).wantsSomebody())
                .toList();
        var card = new Section(new H3(words("returns.desk")));
        card.addClassName("card");
        if (waiting.isEmpty()) {
            var fine = new Div(words("returns.desk.none"));
            fine.addClassName("muted");
            card.add(fine);
        } else {
            fill(card, waiting);
        }
        return card;
    }

    private static void fill(Section card, List<ReturnRow> waiting) {
        var count = new Div(Formats.count(waiting.size()));
        count.addClassNames("big", "figures");
        var under = new Div(words("returns.desk.some"));
        under.addClassName("muted");
        card.add(count, under);
        waiting.stream().limit(SHOWN).forEach(row -> card.add(line(row)));
    }

    private static Component line(ReturnRow row) {
        var state = ReturnState.of(row);
        var day = Formats.day(row.venueDay().day(), UI.getCurrent().getLocale());
        var line = new Div(
                new StatusChip(state.tone(), words(state.textKey())),
                ReturnNavigation.link(row.returnNo(), new Span(row.venueName() + ", " + day)));
        line.addClassName("row");
        line.getStyle().set("margin-top", ".5rem");
        return line;
    }

    private static String words(String textKey) {
        return UI.getCurrent().getTranslation(textKey);
    }
}
