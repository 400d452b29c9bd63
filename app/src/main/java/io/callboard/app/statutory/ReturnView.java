package io.callboard.app.statutory;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import io.callboard.app.parts.CodeText;
import io.callboard.app.parts.EmptyState;
import io.callboard.app.parts.Facts;
import io.callboard.app.parts.Formats;
import io.callboard.app.parts.Page;
import io.callboard.app.parts.StatusChip;
import io.callboard.app.parts.TimelineList;
import io.callboard.app.shell.Shell;
import io.callboard.audit.Timeline;
import io.callboard.collection.DailyDeliveries;
import io.callboard.kernel.Refused;
import io.callboard.processes.statutory.StatutoryReturns;
import io.callboard.statutory.ReturnNo;
import io.callboard.statutory.StatutoryReturn;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;

/** One return: how it stands, what it says, whether the books bear it out, its files, its way to the authority. */
@Route(value = "returns/no", layout = Shell.class)
@RolesAllowed({"COMPLIANCE", "MANAGER", "FINANCE", "AUDITOR"})
class ReturnView extends Page implements HasUrlParameter<String> {
    private static final long serialVersionUID = 1L;

    private final transient StatutoryReturns face;
    private final transient ReturnButtons buttons;
    private final transient DailyDeliveries deliveries;
    private final transient Timeline timeline;

    ReturnView(StatutoryReturns face, ReturnButtons buttons, DailyDeliveries deliveries, Timeline timeline) {
        this.face = face;
        this.buttons = buttons;
        this.deliveries = deliveries;
        this.timeline = timeline;
    }

    @Override
    public void setParameter(BeforeEvent event, String returnNo) {
        try {
            show(face.find(new ReturnNo(returnNo)));
        } catch (Refused | IllegalArgumentException unknown) {
            title(getTranslation("returns.title"));
            body(new EmptyState(
                    VaadinIcon.QUESTION, getTranslation("returns.unknown"), getTranslation("returns.unknown.next")));
        }
    }

    private void show(StatutoryReturn one) {
        var figures = one.figures();
        var venue = figures == null
                ? one.venueDay().venue().value()
                : figures.header().venueName();
        title(getTranslation("returns.one", venue, Formats.day(one.venueDay().day(), getLocale())));
        var state = ReturnState.of(one);
        filters(
                new StatusChip(state.tone(), getTranslation(state.textKey())),
                CodeText.plain(one.returnNo().value()));
        actions(buttons.of(one, () -> show(face.find(one.returnNo()))));
        var body = new ArrayList<Component>();
        var cards = new Div();
        cards.addClassName("columns");
        if (figures != null) {
            cards.add(FigureCards.takings(figures), new CheckCard(one, figures));
        }
        var beside = new Div(way(one), facts(one));
        beside.getStyle().set("display", "grid").set("gap", "1rem");
        cards.add(beside);
        body.add(cards);
        if (figures != null) {
            body.add(FigureCards.lines(figures));
        }
        body.add(history(one));
        body(body.toArray(Component[]::new));
    }

    private Component facts(StatutoryReturn one) {
        var origin = one.origin();
        var facts = new Facts()
                .fact(
                        getTranslation("returns.venueCode"),
                        CodeText.plain(one.venueDay().venue().value()))
                .fact(getTranslation("returns.generation"), getTranslation("returns.generation.n", origin.generation()))
                .fact(getTranslation("returns.askedBy"), preparedBy(one))
                .fact(getTranslation("returns.askedAt"), Formats.moment(origin.createdAt(), getLocale()));
        var supersedes = origin.supersedes();
        if (supersedes != null) {
            facts.fact(
                    getTranslation("returns.supersedes"),
                    ReturnNavigation.link(supersedes, new Span(supersedes.value())));
            facts.fact(getTranslation("returns.correct.reason"), String.valueOf(origin.correctionReason()));
        }
        var issue = one.issue();
        if (issue != null) {
            facts.fact(getTranslation("returns.signedBy"), issue.signedOffBy());
            facts.fact(getTranslation("returns.signedAt"), Formats.moment(issue.signedOffAt(), getLocale()));
            var seal = issue.seal();
            if (seal != null) {
                facts.fact(getTranslation("returns.chainNo"), String.valueOf(seal.chainNo()));
                facts.fact("SHA-256", digest(seal.sha256().hex()));
                var previous = seal.previous();
                facts.fact(getTranslation("returns.previous"), digest(previous == null ? "—" : previous.hex()));
            }
        }
        return card("returns.facts", facts);
    }

    private static String preparedBy(StatutoryReturn one) {
        var figures = one.figures();
        return figures == null ? one.origin().requestedBy() : figures.header().preparedBy();
    }

    private static Span digest(String hex) {
        var text = new Span(hex);
        text.getStyle().set("font-family", "ui-monospace, monospace").set("font-size", ".85em");
        return text;
    }

    /** How far it is on its way to the collection service. */
    private Component way(StatutoryReturn one) {
        var facts = new Facts();
        for (var submission : deliveries.submissions(one.returnNo())) {
            facts.fact(submission.batchNo(), getTranslation("returns.submission." + submission.status()));
        }
        var delivered = one.deliveredAt();
        facts.fact(
                getTranslation("returns.acknowledged"),
                delivered == null ? getTranslation("returns.notYet") : Formats.moment(delivered, getLocale()));
        return card("returns.way", facts);
    }

    private Component history(StatutoryReturn one) {
        return card(
                "returns.history",
                new TimelineList(timeline.of("RETURN", one.returnNo().value())));
    }

    private Component card(String textKey, Component content) {
        var card = new Section(new H3(getTranslation(textKey)), content);
        card.addClassName("card");
        return card;
    }
}
