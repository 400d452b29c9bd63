package io.callboard.app.rulebook;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import io.callboard.app.http.Callers;
import io.callboard.app.parts.EmptyState;
import io.callboard.app.parts.Page;
import io.callboard.app.parts.Say;
import io.callboard.app.parts.TimelineList;
import io.callboard.app.shell.Shell;
import io.callboard.kernel.Refused;
import io.callboard.kernel.Role;
import io.callboard.processes.rulebook.RuleChanges;
import io.callboard.processes.rulebook.RuleDrafts;
import io.callboard.processes.rulebook.RuleOffice;
import io.callboard.processes.rulebook.RuleOffice.RuleSet;
import io.callboard.rulebook.TableCsv;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One rule set: the table of a version as a sheet, all its versions with what can be done with them, its history. */
@Route(value = "rules/set", layout = Shell.class)
@RolesAllowed({"RULES", "MANAGER", "FINANCE", "COMPLIANCE", "AUDITOR"})
class RuleSetView extends Page implements HasUrlParameter<String> {
    private static final long serialVersionUID = 1L;

    private final transient RuleOffice office;
    private final transient RuleDrafts drafts;
    private final transient RuleChanges changes;
    private final transient Clock clock;

    RuleSetView(RuleOffice office, RuleDrafts drafts, RuleChanges changes, Clock clock) {
        this.office = office;
        this.drafts = drafts;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter String ruleSet) {
        try {
            var set = office.set(String.valueOf(ruleSet));
            int version = event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter(RuleNavigation.VERSION)
                    .filter(text -> text.matches("\\d{1,6}"))
                    .map(Integer::parseInt)
                    .orElse(set.active().version());
            show(set, version);
        } catch (Refused unknown) {
            title(getTranslation("rulebook.title"));
            body(new EmptyState(
                    VaadinIcon.QUESTION, getTranslation("rulebook.unknown"), getTranslation("rulebook.unknown.next")));
        }
    }

    private void show(RuleSet set, int number) {
        var key = set.family().ruleSet();
        var version = office.version(key, number);
        title(getTranslation("ruleset." + key));
        filters(RuleTone.chip(version.status()));
        summary(getTranslation("rulebook.version.rows", number, version.rows()));
        actions(buttons(set));
        var table = office.table(key, number);
        var sheet = new RuleSheet();
        sheet.setHeight("24rem");
        var csv = new TableCsv(table.columns());
        sheet.show(
                SheetColumns.of(set.family(), this),
                table.rows().stream().map(csv::cells).toList(),
                true,
                getTranslation("ruleset." + key));
        var active = office.table(key, set.active().version());
        sheet.tell(Map.of(), SheetMarks.of(active, table), Map.of());
        var cards = new Div(
                card("rulebook.versions", new VersionsList(office.versions(key), changes, clock)),
                card("rulebook.history", new TimelineList(office.history(key))));
        cards.addClassName("columns");
        body(sheet, cards);
    }

    private Component[] buttons(RuleSet set) {
        var buttons = new ArrayList<Component>();
        var key = set.family().ruleSet();
        if (!Callers.actor().has(Role.RULES)) {
            return buttons.toArray(Component[]::new);
        }
        var open = set.draft() != null;
        var draft = new Button(getTranslation(open ? "rulebook.draft.goOn" : "rulebook.draft.new"), click -> {
            if (open || Say.ifRefused(() -> drafts.open(Callers.actor(), key, activeRows(set)))) {
                RuleNavigation.toDraft(key);
            }
        });
        draft.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        buttons.add(draft);
        return buttons.toArray(Component[]::new);
    }

    private List<io.callboard.rulebook.Row> activeRows(RuleSet set) {
        return office.table(set.family().ruleSet(), set.active().version()).rows();
    }

    private Section card(String titleKey, Component content) {
        var card = new Section(new H3(getTranslation(titleKey)), content);
        card.addClassName("card");
        return card;
    }
}
