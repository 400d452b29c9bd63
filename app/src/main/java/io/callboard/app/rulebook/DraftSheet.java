package io.callboard.app.rulebook;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.callboard.app.http.Callers;
import io.callboard.app.parts.Formats;
import io.callboard.app.parts.Say;
import io.callboard.app.parts.StatusChip;
import io.callboard.app.parts.Tone;
import io.callboard.app.rulebook.RuleSheet.Sign;
import io.callboard.kernel.FieldError;
import io.callboard.processes.rulebook.RuleDrafts;
import io.callboard.rulebook.DecisionTable;
import io.callboard.rulebook.Finding;
import io.callboard.rulebook.RawRow;
import io.callboard.rulebook.Row;
import io.callboard.rulebook.RuleFamily;
import io.callboard.rulebook.RuleVersion;
import io.callboard.rulebook.TableCsv;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A draft being written: the sheet with its commands, and beneath it whether everything is kept. What can be read is kept at
 * once; a wrong cell is marked and keeps the draft as it was before.
 */
final class DraftSheet extends Div {
    private static final long serialVersionUID = 1L;

    private final transient RuleDrafts drafts;
    private final transient RuleFamily family;
    private final transient DecisionTable active;
    private final transient Clock clock;
    private final RuleSheet sheet = new RuleSheet();
    private final Span state = new Span();
    private transient RuleVersion draft;
    private transient DecisionTable kept;
    private transient List<Finding> findings = List.of();
    private transient Runnable changed = () -> {};

    DraftSheet(
            RuleDrafts drafts,
            RuleFamily family,
            DecisionTable active,
            RuleVersion draft,
            DecisionTable table,
            Clock clock) {
        this.drafts = drafts;
        this.family = family;
        this.active = active;
        this.draft = draft;
        this.kept = table;
        this.clock = clock;
        addClassName("draft-sheet");
        sheet.setHeight("100%");
        sheet.onChange(this::written);
        add(commands(), sheet);
        show();
    }

    private Component commands() {
        var bar = new Div(
                command("rulebook.row.add", VaadinIcon.PLUS, () -> sheet.command("addRow")),
                command("rulebook.row.copy", VaadinIcon.COPY_O, () -> sheet.command("copyRow")),
                command("rulebook.row.up", VaadinIcon.ARROW_UP, () -> sheet.moveRows(-1)),
                command("rulebook.row.down", VaadinIcon.ARROW_DOWN, () -> sheet.moveRows(1)),
                command("rulebook.row.remove", VaadinIcon.TRASH, () -> sheet.command("removeRows")),
                command("rulebook.undo", VaadinIcon.ARROW_BACKWARD, () -> sheet.command("undo")),
                command("rulebook.redo", VaadinIcon.ARROW_FORWARD, () -> sheet.command("redo")),
                state);
        bar.addClassName("sheet-bar");
        return bar;
    }

    private Button command(String textKey, VaadinIcon icon, Runnable step) {
        var button = new Button(icon.create(), click -> step.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation(textKey));
        button.setTooltipText(getTranslation(textKey));
        return button;
    }

    private void show() {
        var csv = new TableCsv(family.columns());
        sheet.show(
                SheetColumns.of(family, this),
                kept.rows().stream().map(csv::cells).toList(),
                false,
                getTranslation("ruleset." + family.ruleSet()));
        tell(List.of());
        saved();
    }

    private void saved() {
        var words = getTranslation("rulebook.saved", Formats.minute(clock.instant()));
        state(new StatusChip(Tone.DONE, words));
    }

    private void state(Component chip) {
        state.removeAll();
        state.add(chip);
    }

    RuleVersion draft() {
        return draft;
    }

    DecisionTable table() {
        return kept;
    }

    /** Told after each change that was kept. */
    void onKept(Runnable listener) {
        changed = listener;
    }

    void found(List<Finding> found) {
        findings = found;
        tell(List.of());
    }

    void goTo(String rowId) {
        sheet.goTo(rowId);
    }

    /** Replaces everything, as from a file. */
    void replace(List<Row> rows) {
        keep(rows);
        show();
    }

    private void written(List<List<String>> rows) {
        int width = RawRow.head(family.columns()).size();
        var raw = new ArrayList<RawRow>();
        for (int place = 0; place < rows.size(); place++) {
            if (rows.get(place).size() != width) {
                return;
            }
            raw.add(RawRow.of(getTranslation("rulebook.row", place + 1), family.columns(), rows.get(place)));
        }
        var errors = new ArrayList<FieldError>();
        var typed = RawRow.check(family.columns(), raw, errors);
        if (errors.isEmpty()) {
            keep(typed);
        } else {
            state(new StatusChip(Tone.BAD, getTranslation("rulebook.unsaved", errors.size())));
        }
        tell(errors);
    }

    private void keep(List<Row> rows) {
        Say.ifRefused(() -> {
            draft = drafts.edit(Callers.actor(), family.ruleSet(), draft.version(), draft.editNo(), rows);
            kept = new DecisionTable(family.ruleSet(), draft.version(), family.hitPolicy(), family.columns(), rows);
            saved();
            changed.run();
        });
    }

    private void tell(List<FieldError> errors) {
        var byCell = new HashMap<String, String>();
        errors.forEach(error -> byCell.put(cell(error.pointer()), error.message()));
        sheet.tell(byCell, SheetMarks.of(active, kept), signs());
    }

    /** {@code /rows/3/cells/feePercent} is the sheet's {@code 3:feePercent}. */
    private static String cell(String pointer) {
        var parts = pointer.split("/");
        return parts[2] + ":" + parts[parts.length - 1];
    }

    private Map<String, List<Sign>> signs() {
        var signs = new HashMap<String, List<Sign>>();
        findings.forEach(finding -> finding.rows().forEach(row -> signs.computeIfAbsent(row, one -> new ArrayList<>())
                .add(new Sign(finding.severity().name(), finding.message()))));
        return signs;
    }
}
