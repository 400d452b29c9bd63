package io.callboard.app.rulebook;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.callboard.app.http.Callers;
import io.callboard.app.parts.EmptyState;
import io.callboard.app.parts.RuleWords;
import io.callboard.app.parts.Say;
import io.callboard.app.parts.StatusChip;
import io.callboard.app.parts.Tone;
import io.callboard.processes.rulebook.RuleTrials;
import io.callboard.processes.rulebook.RuleTrials.Failure;
import io.callboard.rulebook.Scenarios.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The cases that must come out as expected, run against the draft; a failing one keeps it from being handed in. */
final class ScenariosPanel extends Div {
    private static final long serialVersionUID = 1L;

    private final transient RuleTrials trials;
    private final DraftSheet sheet;
    private final Div list = new Div();

    ScenariosPanel(RuleTrials trials, DraftSheet sheet) {
        this.trials = trials;
        this.sheet = sheet;
        list.addClassName("form-cards");
        var run = new Button(getTranslation("rulebook.scenarios.run"), VaadinIcon.PLAY.create(), click -> run());
        run.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
        add(run, list);
        run();
    }

    void keep(Scenario scenario) {
        var all = new ArrayList<>(trials.scenarios(sheet.draft().ruleSet()));
        all.add(scenario);
        replace(all);
    }

    private void replace(List<Scenario> all) {
        if (Say.ifRefused(
                () -> trials.replaceScenarios(Callers.actor(), sheet.draft().ruleSet(), all))) {
            run();
        }
    }

    void run() {
        var draft = sheet.draft();
        var all = trials.scenarios(draft.ruleSet());
        var failed = trials.run(draft.ruleSet(), draft.version()).failed().stream()
                .collect(Collectors.toMap(Failure::name, failure -> failure));
        list.removeAll();
        if (all.isEmpty()) {
            list.add(new EmptyState(
                    VaadinIcon.FLASK,
                    getTranslation("rulebook.scenarios.empty"),
                    getTranslation("rulebook.scenarios.empty.next")));
        }
        all.forEach(scenario -> list.add(card(scenario, failed.get(scenario.name()), all)));
    }

    private Component card(Scenario scenario, @Nullable Failure failure, List<Scenario> all) {
        var chip = failure == null
                ? new StatusChip(Tone.DONE, getTranslation("rulebook.scenarios.passes"))
                : new StatusChip(Tone.BAD, getTranslation("rulebook.scenarios.fails"));
        var out = new Button(VaadinIcon.TRASH.create(), click -> replace(without(scenario, all)));
        out.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        out.setAriaLabel(getTranslation("rulebook.scenarios.remove", scenario.name()));
        var head = new Div(chip, new Span(scenario.name()), out);
        head.addClassName("row");
        var card = new Div(
                head,
                new Paragraph(
                        getTranslation("rulebook.scenarios.expects", RuleWords.sentence(this, scenario.expect()))));
        if (failure != null) {
            card.add(new Paragraph(getTranslation(
                    "rulebook.scenarios.actual", failure.row(), RuleWords.sentence(this, failure.actual()))));
        }
        card.addClassName("card");
        return card;
    }

    private static List<Scenario> without(Scenario scenario, List<Scenario> all) {
        return all.stream().filter(each -> !each.name().equals(scenario.name())).toList();
    }
}
