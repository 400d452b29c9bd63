package io.callboard.app.rulebook;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.callboard.app.parts.DecisionCard;
import io.callboard.app.parts.EmptyState;
import io.callboard.app.parts.Say;
import io.callboard.processes.rulebook.RuleTrials;
import io.callboard.rulebook.Decision;
import io.callboard.rulebook.RuleFamily;
import io.callboard.rulebook.RuleTables;
import java.util.Map;
import java.util.function.BiConsumer;

/** A case by hand under the draft: what comes out, by which row, and the nearest other one. It can be kept as a scenario. */
final class TryPanel extends Div {
    private static final long serialVersionUID = 1L;

    private final transient RuleTrials trials;
    private final transient RuleTables tables;
    private final DraftSheet sheet;
    private final CaseForm facts;
    private final Div outcome = new Div();
    private final transient BiConsumer<Map<String, Object>, Decision> keep;

    TryPanel(
            RuleTrials trials,
            RuleTables tables,
            RuleFamily family,
            DraftSheet sheet,
            BiConsumer<Map<String, Object>, Decision> keep) {
        this.tables = tables;
        this.trials = trials;
        this.sheet = sheet;
        this.keep = keep;
        facts = new CaseForm(family.conditions());
        var decide = new Button(getTranslation("rulebook.try.do"), VaadinIcon.SCALE.create(), click -> decide());
        decide.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
        add(facts, decide, outcome);
    }

    void decide(Map<String, Object> asked) {
        facts.fill(asked);
        decide();
    }

    private void decide() {
        facts.values()
                .ifPresent(asked -> Say.ifRefused(() -> {
                    var draft = sheet.draft();
                    show(asked, trials.evaluate(draft.ruleSet(), asked, draft.version()));
                }));
    }

    private void show(Map<String, Object> asked, Decision decision) {
        outcome.removeAll();
        if (decision.row().equals("-")) {
            outcome.add(new EmptyState(
                    VaadinIcon.EXCLAMATION_CIRCLE_O,
                    getTranslation("rulebook.try.gap"),
                    getTranslation("rulebook.try.gap.next")));
            return;
        }
        var scenario = new Button(getTranslation("rulebook.try.keep"), click -> keep.accept(asked, decision));
        scenario.addThemeVariants(ButtonVariant.LUMO_SMALL);
        outcome.add(new DecisionCard(decision, tables), scenario);
        sheet.goTo(decision.row());
    }
}
