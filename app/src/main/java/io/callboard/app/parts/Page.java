package io.callboard.app.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;

/** A screen: title and actions above, a row for filters and sums, and its body. Views extend it. */
public abstract class Page extends Div implements HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final H1 title = new H1();
    private final Div actions = new Div();
    private final Div filters = new Div();
    private final Span summary = new Span();
    private final Div body = new Div();
    private String name = "";

    protected Page() {
        addClassName("page");
        var head = new Header(title, actions);
        head.addClassName("page-head");
        actions.addClassName("page-actions");
        var strip = new Div(filters, summary);
        strip.addClassName("page-strip");
        filters.addClassName("page-filters");
        summary.addClassNames("page-summary", "figures");
        body.addClassName("page-body");
        add(head, strip, body);
    }

    /** The title as people read it, in their language. */
    protected void title(String words) {
        name = words;
        title.setText(words);
    }

    /** The primary action comes last and is the only primary one. */
    protected void actions(Component... components) {
        actions.removeAll();
        actions.add(components);
    }

    protected void filters(Component... components) {
        filters.removeAll();
        filters.add(components);
    }

    /** What the list adds up to, such as "312 rows · ¥ 184,220.00". */
    protected void summary(String words) {
        summary.setText(words);
    }

    protected void body(Component... components) {
        body.removeAll();
        body.add(components);
    }

    @Override
    public String getPageTitle() {
        return name.isEmpty() ? "Callboard" : name + " · Callboard";
    }
}
