package io.callboard.app.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Parts of a whole as one bar with a legend, such as sold, locked, held and free seats. */
public final class StackedBar extends Div {
    private static final long serialVersionUID = 1L;

    /** One part; the css class gives its colour. */
    public record Part(String name, long amount, String cssClass) {}

    public StackedBar(List<Part> parts) {
        addClassName("stacked");
        var bar = new Div();
        bar.addClassName("stacked-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        var legend = new Div();
        legend.addClassName("stacked-legend");
        for (var part : parts) {
            var piece = new Div();
            piece.addClassName(part.cssClass());
            piece.getStyle().set("flex-grow", String.valueOf(part.amount()));
            bar.add(piece);
            var dot = new Span();
            dot.addClassNames("dot", part.cssClass());
            var text = new Span(part.name() + " " + Formats.count(part.amount()));
            legend.add(new Span(dot, text));
        }
        add(bar, legend);
    }
}
