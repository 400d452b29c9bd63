package io.callboard.app.sale;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.callboard.app.parts.Formats;
import io.callboard.app.parts.TimeText;
import io.callboard.sale.Hold;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** Who holds how many seats for what, of what value, until when. */
final class HoldsList extends Div {
    private static final long serialVersionUID = 1L;

    HoldsList(List<Hold> holds, boolean mayRelease, Instant now, Consumer<String> release) {
        if (holds.isEmpty()) {
            add(new Paragraph(getTranslation("seats.holds.none")));
        }
        holds.forEach(hold -> add(line(hold, mayRelease, now, release)));
    }

    private Component line(Hold hold, boolean mayRelease, Instant now, Consumer<String> release) {
        var what = new Span(getTranslation("dictionary.hold-reasons." + hold.code()) + " · " + hold.owner());
        what.getStyle().set("font-weight", "600");
        var figures =
                new Div(getTranslation("seats.selected", Formats.count(hold.seats()), Formats.yuan(hold.value())));
        figures.addClassName("figures");
        var until = new Div(new Span(getTranslation("seats.until") + " "), new TimeText(hold.expiresAt(), now));
        until.addClassName("muted");
        var line = new Div(what, figures, new Div(hold.reason()), until);
        line.addClassName("change-line");
        if (mayRelease) {
            var button = new Button(getTranslation("seats.release"), click -> release.accept(hold.holdId()));
            button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            line.add(button);
        }
        return line;
    }
}
