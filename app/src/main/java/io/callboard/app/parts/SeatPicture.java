package io.callboard.app.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A hall from above: one dot a seat, drawn on the server as one picture, with a legend of its groups. Choosing a group
 * makes it stand out.
 */
public final class SeatPicture extends Div {
    private static final long serialVersionUID = 1L;

    /** A seat's place and the group (area, price level) that gives its colour; groups in the order of their first seat. */
    public record Dot(int x, int y, String group) {}

    private final transient Supplier<List<Dot>> seats;
    private final String what;
    private final Div frame = new Div();
    private final Div legend = new Div();
    private @Nullable String chosen;

    /** Seats are asked for again when the picture is drawn again; what says in words what is seen. */
    public SeatPicture(String what, Supplier<List<Dot>> seats) {
        this.what = what;
        this.seats = seats;
        frame.getStyle()
                .set("border", "1px solid var(--lumo-contrast-10pct)")
                .set("border-radius", "8px")
                .set("padding", ".75rem")
                .set("text-align", "center");
        legend.addClassName("row");
        legend.getStyle()
                .set("margin-top", ".5rem")
                .set("gap", "0 .35rem")
                .set("max-height", "9rem")
                .set("overflow-y", "auto");
        add(frame, legend);
        draw();
    }

    private void draw() {
        var dots = seats.get();
        var counts = new LinkedHashMap<String, Integer>();
        dots.forEach(dot -> counts.merge(dot.group(), 1, Integer::sum));
        var groups = List.copyOf(counts.keySet());
        var png = new SeatDrawing(dots, groups).png(chosen);
        var picture = new Image(
                DownloadHandler.fromInputStream(event ->
                        new DownloadResponse(new ByteArrayInputStream(png), "seats.png", "image/png", png.length)),
                what);
        picture.getStyle().set("max-width", "100%").set("max-height", "60vh");
        frame.removeAll();
        frame.add(picture);
        legend(groups, counts);
    }

    private void legend(List<String> groups, Map<String, Integer> counts) {
        var entries = new ArrayList<Button>();
        for (int i = 0; i < groups.size(); i++) {
            var group = groups.get(i);
            var dot = new Span();
            dot.addClassName("dot");
            dot.getStyle().set("background", SeatDrawing.css(i));
            var words = new Span(dot, new Span(group + " · " + Formats.count(counts.getOrDefault(group, 0))));
            var entry = new Button(words, click -> choose(group));
            entry.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            entry.getElement().setAttribute("aria-pressed", String.valueOf(group.equals(chosen)));
            entry.getStyle().set("font-weight", group.equals(chosen) ? "700" : "400");
            entries.add(entry);
        }
        legend.removeAll();
        entries.forEach(legend::add);
    }

    private void choose(String group) {
        chosen = group.equals(chosen) ? null : group;
        draw();
    }
}
