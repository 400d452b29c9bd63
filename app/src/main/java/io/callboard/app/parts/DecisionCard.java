package io.callboard.app.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.callboard.kernel.Refused;
import io.callboard.rulebook.Condition;
import io.callboard.rulebook.Decision;
import io.callboard.rulebook.DecisionTable;
import io.callboard.rulebook.Row;
import io.callboard.rulebook.RuleTables;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a ruling came about: what follows, by which row of which version, its clause, the facts, the nearest other row; in
 * the reader's language, by the table that decided.
 */
public final class DecisionCard extends Section {
    private static final long serialVersionUID = 1L;

    private final transient Decision decision;
    private final transient @Nullable DecisionTable table;

    public DecisionCard(Decision decision, RuleTables tables) {
        this.decision = decision;
        this.table = table(tables, decision);
        addClassNames("card", "decision-card");
        var outcome = new Div(RuleWords.sentence(this, decision.outcome()));
        outcome.addClassName("decision-outcome");
        var rule = new Div(getTranslation(
                "parts.decision.rule",
                getTranslation("ruleset." + decision.ruleSet()),
                decision.version(),
                decision.row()));
        rule.addClassName("decision-rule");
        add(new H3(getTranslation("parts.decision.title")), outcome, rule, new Paragraph(clause()));
        add(new Facts().fact(getTranslation("parts.decision.facts"), RuleWords.sentence(this, decision.facts())));
        var miss = decision.nearestMiss();
        if (miss != null) {
            var text = new Span(getTranslation(
                    "parts.decision.miss", miss.row(), missed(miss), RuleWords.sentence(this, miss.outcome())));
            text.addClassName("decision-miss");
            add(text);
        }
    }

    /** A version that is gone, such as a discarded draft, leaves the words that were kept with the ruling. */
    private static @Nullable DecisionTable table(RuleTables tables, Decision decision) {
        try {
            return tables.version(decision.ruleSet(), decision.version());
        } catch (Refused gone) {
            return null;
        }
    }

    private Optional<Row> row(String id) {
        return table == null
                ? Optional.empty()
                : table.rows().stream().filter(row -> row.id().equals(id)).findFirst();
    }

    private String clause() {
        var known = table;
        var rows = Arrays.stream(decision.row().split("\\+")).map(this::row).toList();
        if (known == null || rows.stream().anyMatch(Optional::isEmpty)) {
            return decision.clause();
        }
        return rows.stream()
                .flatMap(Optional::stream)
                .map(row -> RuleWords.clause(this, known, row))
                .collect(Collectors.joining(" "));
    }

    /** The one condition that the facts did not meet. */
    private String missed(Decision.NearestMiss miss) {
        var known = table;
        var row = row(miss.row());
        if (known == null || row.isEmpty()) {
            return miss.condition();
        }
        return known.conditions().stream()
                .filter(column ->
                        !holds(row.get().condition(column), decision.facts().get(column.name())))
                .findFirst()
                .map(column ->
                        RuleWords.condition(this, column.name(), row.get().condition(column)))
                .orElse(miss.condition());
    }

    private static boolean holds(Condition condition, @Nullable Object fact) {
        if (fact == null) {
            return condition instanceof Condition.Any;
        }
        return condition.holds(fact instanceof Number number ? new BigDecimal(number.toString()) : fact);
    }
}
