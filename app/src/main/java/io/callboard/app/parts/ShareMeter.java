package io.callboard.app.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** How many of the approved seats are on public sale, with the mark that the rule sets. */
public final class ShareMeter extends Div {
    private static final long serialVersionUID = 1L;

    /** Seats on public sale of those approved, and the least percentage that the rule wants. */
    public ShareMeter(long onSale, long approved, int leastPercent) {
        addClassName("meter");
        long percentTimesTen = approved == 0 ? 0 : Math.min(1000, onSale * 1000 / approved);
        var bar = new Div(part("meter-fill", "width", percentTimesTen), part("meter-mark", "left", leastPercent * 10L));
        bar.addClassName("meter-bar");
        boolean kept = approved > 0 && onSale * 100 >= approved * leastPercent;
        bar.addClassName(kept ? "tone-done" : "tone-bad");
        bar.getElement().setAttribute("role", "meter");
        bar.getElement().setAttribute("aria-valuenow", tenths(percentTimesTen));
        bar.getElement().setAttribute("aria-valuemin", "0");
        bar.getElement().setAttribute("aria-valuemax", "100");
        var words = getTranslation(
                "parts.meter", Formats.count(onSale), Formats.count(approved), tenths(percentTimesTen), leastPercent);
        bar.getElement().setAttribute("aria-label", words);
        add(bar, new Span(words));
    }

    private static Div part(String cssClass, String property, long tenths) {
        var part = new Div();
        part.addClassName(cssClass);
        part.getStyle().set(property, tenths(tenths) + "%");
        return part;
    }

    private static String tenths(long value) {
        return String.format(Locale.ROOT, "%d.%d", value / 10, value % 10);
    }
}
