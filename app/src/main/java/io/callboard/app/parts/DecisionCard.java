package io.callboard.app.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.callboard.rulebook.Decision;

/** How a ruling came about: what follows, by which row of which version, its clause, the facts, the nearest other row. */
public final class DecisionCard extends Section {
    private static final long serialVersionUID = 1L;

    public DecisionCard(Decision decision) {
        addClassNames("card", "decision-card");
        var outcome = new Div(RuleWords.sentence(this, decision.outcome()));
        outcome.addClassName("decision-outcome");
        var rule = new Div(getTranslation(
                "parts.decision.rule",
                getTranslation("ruleset." + decision.ruleSet()),
                decision.version(),
                decision.row()));
        rule.addClassName("decision-rule");
        add(new H3(getTranslation("parts.decision.title")), outcome, rule, new Paragraph(decision.clause()));
        add(new Facts().fact(getTranslation("parts.decision.facts"), RuleWords.sentence(this, decision.facts())));
        var miss = decision.nearestMiss();
        if (miss != null) {
            var text = new Span(getTranslation(
                    "parts.decision.miss", miss.row(), miss.condition(), RuleWords.sentence(this, miss.outcome())));
            text.addClassName("decision-miss");
            add(text);
        }
    }
}
