package io.callboard.app.pricing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.callboard.app.parts.Formats;
import io.callboard.app.parts.StatusChip;
import io.callboard.app.parts.TimeText;
import io.callboard.app.parts.Tone;
import io.callboard.show.PerformanceStatus;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** What will happen when, and what has. */
final class AheadCard extends Section {
    private static final long serialVersionUID = 1L;
    private static final Set<PerformanceStatus> OFF =
            EnumSet.of(PerformanceStatus.CANCELLED, PerformanceStatus.POSTPONED);

    private final transient PerformanceSheet sheet;

    private AheadCard(PerformanceSheet sheet) {
        this.sheet = sheet;
        addClassName("card");
        add(new H3(getTranslation("pricing.ahead")));
        var performance = sheet.performance();
        var opens = performance.saleStartsAt();
        var closes = performance.saleEndsAt();
        if (opens == null || closes == null) {
            add(muted(getTranslation(sheet.chart() == null ? "pricing.ahead.prices" : "pricing.ahead.plan")));
        } else {
            if (performance.status() == PerformanceStatus.APPROVED) {
                add(line(new StatusChip(Tone.NEEDS_SOMEONE, getTranslation("pricing.ahead.confirm"))));
            }
            add(step("pricing.ahead.opens", opens), step("pricing.ahead.closes", closes));
        }
        add(step("pricing.ahead.curtain", performance.curtainAt()));
        var reason = performance.reason();
        if (reason != null && !reason.isBlank()) {
            add(muted(getTranslation("pricing.ahead.reason", reason)));
        }
    }

    static AheadCard of(PerformanceSheet sheet) {
        return new AheadCard(sheet);
    }

    private Component step(String key, Instant when) {
        boolean past = !when.isAfter(sheet.now());
        var exact = new Span(Formats.moment(when, getLocale()));
        exact.addClassNames("muted", "figures");
        if (!past && OFF.contains(sheet.performance().status())) {
            return line(new StatusChip(Tone.BAD, getTranslation(key)), new Span(getTranslation("pricing.ahead.off")));
        }
        var chip = new StatusChip(past ? Tone.DONE : Tone.NOT_BEGUN, getTranslation(key));
        var near = new TimeText(when, sheet.now());
        return near.getText().equals(exact.getText()) ? line(chip, exact) : line(chip, near, exact);
    }

    private static Div line(Component... parts) {
        var line = new Div(parts);
        line.addClassName("row");
        line.getStyle().set("margin-bottom", ".5rem");
        return line;
    }

    private static Div muted(String words) {
        var line = new Div(words);
        line.addClassName("muted");
        line.getStyle().set("margin-bottom", ".5rem");
        return line;
    }
}
