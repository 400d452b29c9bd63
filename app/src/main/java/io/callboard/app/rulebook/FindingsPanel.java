package io.callboard.app.rulebook;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.callboard.app.parts.EmptyState;
import io.callboard.app.parts.RuleWords;
import io.callboard.app.parts.Say;
import io.callboard.app.parts.StatusChip;
import io.callboard.app.parts.Tone;
import io.callboard.processes.rulebook.RuleDrafts;
import io.callboard.rulebook.Finding;
import io.callboard.rulebook.Finding.Severity;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What is wrong with the draft, each fault with its case: go to the row, or try the case. */
final class FindingsPanel extends Div {
    private static final long serialVersionUID = 1L;

    private final transient RuleDrafts drafts;
    private final DraftSheet sheet;
    private final transient Consumer<Map<String, Object>> tryCase;
    private final Div list = new Div();

    FindingsPanel(RuleDrafts drafts, DraftSheet sheet, Consumer<Map<String, Object>> tryCase) {
        this.drafts = drafts;
        this.sheet = sheet;
        this.tryCase = tryCase;
        list.addClassName("form-cards");
        var check = new Button(getTranslation("rulebook.check"), VaadinIcon.CHECK_SQUARE_O.create(), click -> check());
        check.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
        add(check, list);
    }

    void check() {
        Say.ifRefused(() -> {
            var found = drafts.check(sheet.draft().ruleSet(), sheet.draft().version());
            sheet.found(found);
            show(found);
        });
    }

    private void show(List<Finding> found) {
        list.removeAll();
        if (found.isEmpty()) {
            list.add(new EmptyState(
                    VaadinIcon.CHECK_CIRCLE_O,
                    getTranslation("rulebook.check.fine"),
                    getTranslation("rulebook.check.fine.next")));
        }
        found.forEach(finding -> list.add(card(finding)));
    }

    private Component card(Finding finding) {
        boolean blocking = finding.severity() == Severity.BLOCKING;
        var chip = new StatusChip(
                blocking ? Tone.BAD : Tone.NEEDS_SOMEONE, getTranslation("rulebook.finding." + finding.kind()));
        var card = new Div(chip, new Paragraph(words(finding)));
        card.addClassName("card");
        finding.rows().forEach(row -> card.add(small(row, () -> sheet.goTo(row))));
        if (!finding.example().isEmpty()) {
            card.add(small(getTranslation("rulebook.try.this"), () -> tryCase.accept(finding.example())));
        }
        return card;
    }

    /** In English the finding's own words, which name every outcome; otherwise what it is, its rows and its case. */
    private String words(Finding finding) {
        if (!"zh".equals(getLocale().getLanguage())) {
            return finding.message();
        }
        var rows = String.join(getTranslation("parts.list"), finding.rows());
        var example = finding.example().isEmpty() ? "—" : RuleWords.sentence(this, finding.example());
        return getTranslation("rulebook.finding.words." + finding.kind(), rows, example);
    }

    private static Button small(String words, Runnable step) {
        var button = new Button(words, click -> step.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
