package io.callboard.app.rulebook;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.callboard.app.parts.Formats;
import io.callboard.app.parts.Page;
import io.callboard.app.parts.StatusChip;
import io.callboard.app.parts.Tone;
import io.callboard.app.rulebook.dictionary.DictionaryNavigation;
import io.callboard.app.shell.Shell;
import io.callboard.processes.rulebook.RuleOffice;
import io.callboard.processes.rulebook.RuleOffice.RuleSet;
import jakarta.annotation.security.RolesAllowed;

/** Every rule set: which version decides since when, which one comes next, who is writing one. */
@Route(value = "rules", layout = Shell.class)
@RolesAllowed({"RULES", "MANAGER", "FINANCE", "COMPLIANCE", "AUDITOR"})
class RulesView extends Page {
    private static final long serialVersionUID = 1L;

    RulesView(RuleOffice office) {
        title(getTranslation("rulebook.title"));
        var sets = office.sets();
        summary(getTranslation("rulebook.summary", sets.size()));
        var grid = new Grid<RuleSet>();
        grid.addClassName("fill");
        grid.addColumn(new ComponentRenderer<>(this::name))
                .setHeader(getTranslation("rulebook.set"))
                .setFlexGrow(2);
        grid.addColumn(set -> getTranslation("rulebook.v", set.active().version()))
                .setHeader(getTranslation("rulebook.active"))
                .setAutoWidth(true);
        grid.addColumn(this::since).setHeader(getTranslation("rulebook.since")).setAutoWidth(true);
        grid.addColumn(set -> set.active().rows())
                .setHeader(getTranslation("rulebook.rows"))
                .setAutoWidth(true);
        grid.addColumn(this::next).setHeader(getTranslation("rulebook.next")).setAutoWidth(true);
        grid.addColumn(new ComponentRenderer<>(this::draft))
                .setHeader(getTranslation("rulebook.draft"))
                .setAutoWidth(true);
        grid.setItems(sets);
        grid.addItemDoubleClickListener(
                click -> RuleNavigation.toSet(click.getItem().family().ruleSet()));
        var dictionaries =
                new Button(getTranslation("dictionary.title"), click -> DictionaryNavigation.toDictionaries());
        dictionaries.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        actions(dictionaries);
        body(grid);
    }

    private Component name(RuleSet set) {
        var key = set.family().ruleSet();
        var link = new RouterLink(getTranslation("ruleset." + key), RuleSetView.class, key);
        return set.family().buyerFacing()
                ? new Span(link, new Span(" "), new StatusChip(Tone.NOT_BEGUN, getTranslation("rulebook.buyers")))
                : link;
    }

    private String since(RuleSet set) {
        var since = set.active().activatedAt();
        return since == null ? "" : Formats.moment(since, getLocale());
    }

    private String next(RuleSet set) {
        var next = set.next();
        var from = next == null ? null : next.activeFrom();
        return next == null || from == null
                ? "—"
                : getTranslation("rulebook.v", next.version()) + " · " + Formats.moment(from, getLocale());
    }

    private Component draft(RuleSet set) {
        var draft = set.draft();
        return draft == null
                ? new Span("—")
                : new Span(getTranslation(
                        "rulebook.draft.by", draft.version(), draft.editedBy().replaceFirst("^STAFF:", "")));
    }
}
