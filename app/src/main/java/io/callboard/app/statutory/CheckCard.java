package io.callboard.app.statutory;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.callboard.app.parts.Facts;
import io.callboard.app.parts.Formats;
import io.callboard.app.parts.StatusChip;
import io.callboard.app.parts.Tone;
import io.callboard.statutory.DailyReturnFigures;
import io.callboard.statutory.Difference;
import io.callboard.statutory.StatutoryReturn;

/** The self-check: whether tickets, ledger and the return's lines agree, and if not, by which ticket or entry. */
final class CheckCard extends Section {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;

    CheckCard(StatutoryReturn one, DailyReturnFigures figures) {
        addClassName("card");
        add(new H3(getTranslation("returns.check")));
        var differences = one.differences();
        if (differences.isEmpty()) {
            var day = figures.totals().day();
            add(new StatusChip(Tone.DONE, getTranslation("returns.check.passed")));
            var facts = new Facts()
                    .fact(getTranslation("returns.check.sales"), equal(Formats.yuan(day.soldAmount())))
                    .fact(getTranslation("returns.check.refunds"), equal(Formats.yuan(day.refundAmount())))
                    .fact(getTranslation("returns.check.fees"), equal(Formats.yuan(day.refundFee())))
                    .fact(getTranslation("returns.check.capacity"), "✓");
            facts.getStyle().set("margin-top", ".7rem");
            add(facts);
            return;
        }
        add(new StatusChip(Tone.BAD, getTranslation("returns.check.failed", differences.size())));
        var list = new UnorderedList();
        list.getStyle().set("padding-left", "1.1rem").set("margin", ".7rem 0 0");
        differences.stream().limit(SHOWN).forEach(difference -> list.add(item(difference)));
        add(list);
        if (differences.size() > SHOWN) {
            var more = new Div(getTranslation("returns.check.more", differences.size() - SHOWN));
            more.addClassName("muted");
            add(more);
        }
        var next = new Div(getTranslation("returns.check.next"));
        next.addClassName("muted");
        next.getStyle().set("margin-top", ".6rem");
        add(next);
    }

    private String equal(String amount) {
        return getTranslation("returns.check.equal", amount);
    }

    private ListItem item(Difference difference) {
        var kind = new Span(getTranslation("returns.difference." + difference.kind()));
        kind.getStyle().set("font-weight", "600");
        var message = new Div(difference.message());
        message.getStyle().set("overflow-wrap", "anywhere");
        return new ListItem(kind, message);
    }
}
