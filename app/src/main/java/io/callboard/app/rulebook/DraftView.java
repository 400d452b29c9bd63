package io.callboard.app.rulebook;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import io.callboard.app.parts.EmptyState;
import io.callboard.app.parts.Page;
import io.callboard.app.shell.Shell;
import io.callboard.kernel.Refused;
import io.callboard.processes.rulebook.RuleDrafts;
import io.callboard.processes.rulebook.RuleOffice;
import io.callboard.processes.rulebook.RuleOffice.RuleSet;
import io.callboard.processes.rulebook.RuleReplays;
import io.callboard.processes.rulebook.RuleTrials;
import io.callboard.rulebook.RuleTables;
import io.callboard.rulebook.RuleVersion;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Map;

/** The open draft of a rule set: the sheet, and beside it what proves it: check, try, scenarios, replay. */
@Route(value = "rules/draft", layout = Shell.class)
@RolesAllowed("RULES")
class DraftView extends Page implements HasUrlParameter<String> {
    private static final long serialVersionUID = 1L;

    private final transient RuleOffice office;
    private final transient RuleDrafts drafts;
    private final transient RuleTrials trials;
    private final transient RuleTables tables;
    private final transient RuleReplays replays;
    private final transient DraftActions actions;

    DraftView(
            RuleOffice office,
            RuleDrafts drafts,
            RuleTrials trials,
            RuleReplays replays,
            RuleTables tables,
            DraftActions actions) {
        this.tables = tables;
        this.office = office;
        this.drafts = drafts;
        this.trials = trials;
        this.replays = replays;
        this.actions = actions;
    }

    @Override
    public void setParameter(BeforeEvent event, String ruleSet) {
        try {
            var set = office.set(ruleSet);
            var draft = set.draft();
            if (draft != null) {
                show(set, draft);
                return;
            }
        } catch (Refused unknown) {
            // shown below as a page without a draft
        }
        title(getTranslation("rulebook.title"));
        body(new EmptyState(
                VaadinIcon.FILE_O, getTranslation("rulebook.draft.none"), getTranslation("rulebook.draft.none.next")));
    }

    private void show(RuleSet set, RuleVersion draft) {
        var key = set.family().ruleSet();
        title(getTranslation("rulebook.draft.title", getTranslation("ruleset." + key), draft.version()));
        filters(RuleTone.chip(draft.status()));
        summary(getTranslation(
                "rulebook.draft.against",
                draft.author().replaceFirst("^STAFF:", ""),
                set.active().version()));
        var sheet = new DraftSheet(
                drafts,
                set.family(),
                office.table(key, set.active().version()),
                draft,
                office.table(key, draft.version()),
                actions.clock());
        actions(actions.of(set.family(), sheet));
        var desk = new Div(sheet, proofs(set, sheet));
        desk.addClassName("draft-desk");
        body(desk);
    }

    private Component proofs(RuleSet set, DraftSheet sheet) {
        var scenarios = new ScenariosPanel(trials, sheet);
        var names = new ScenarioDialog.Keeper(scenarios::keep);
        var trial = new TryPanel(trials, tables, set.family(), sheet, (facts, decision) -> names.ask(facts, decision));
        var replay = new ReplayPanel(replays, sheet, actions.clock());
        var panels = new LinkedHashMap<Tab, Component>();
        var tryTab = new Tab(getTranslation("rulebook.try"));
        var tabs = new Tabs();
        var findings = new FindingsPanel(drafts, sheet, facts -> {
            tabs.setSelectedTab(tryTab);
            trial.decide(facts);
        });
        panels.put(new Tab(getTranslation("rulebook.findings")), findings);
        panels.put(tryTab, trial);
        panels.put(new Tab(getTranslation("rulebook.scenarios")), scenarios);
        panels.put(new Tab(getTranslation("rulebook.replay")), replay);
        sheet.onKept(() -> {
            scenarios.run();
            replay.show();
        });
        return tabbed(tabs, panels);
    }

    private static Component tabbed(Tabs tabs, Map<Tab, Component> panels) {
        var shown = new Div();
        shown.addClassName("proof");
        panels.keySet().forEach(tabs::add);
        tabs.addSelectedChangeListener(change -> {
            shown.removeAll();
            shown.add(panels.get(change.getSelectedTab()));
        });
        shown.add(panels.get(tabs.getSelectedTab()));
        var side = new Div(tabs, shown);
        side.addClassNames("card", "proofs");
        return side;
    }
}
