package io.callboard.app.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import io.callboard.audit.Timeline;
import java.util.List;

/** What happened, oldest first: when, who, what, and the words that they added. Events are translated by {@code event.<word>}. */
public final class TimelineList extends OrderedList {
    private static final long serialVersionUID = 1L;

    public TimelineList(List<Timeline.Entry> entries) {
        addClassName("timeline");
        for (var entry : entries) {
            add(item(entry));
        }
    }

    private ListItem item(Timeline.Entry entry) {
        var when = new Span(Formats.moment(entry.at(), getLocale()));
        when.addClassNames("timeline-when", "figures");
        var what = new Span(getTranslation("event." + entry.event()));
        what.addClassName("timeline-what");
        var who = new Span(entry.actor());
        who.addClassName("timeline-who");
        var head = new Div(what, who, when);
        head.addClassName("timeline-head");
        var item = new ListItem(head);
        if (!entry.text().isBlank()) {
            var text = new Div(entry.text());
            text.addClassName("timeline-text");
            item.add(text);
        }
        return item;
    }
}
