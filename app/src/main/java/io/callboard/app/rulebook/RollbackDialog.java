package io.callboard.app.rulebook;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextArea;
import io.callboard.app.http.Callers;
import io.callboard.app.parts.Say;
import io.callboard.processes.rulebook.RuleChanges;
import io.callboard.rulebook.RuleVersion;

/** Back to an earlier version, at once and with a reason. */
final class RollbackDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient RuleVersion version;
    private final transient RuleChanges changes;
    private final TextArea reason = new TextArea();

    RollbackDialog(RuleVersion version, RuleChanges changes) {
        this.version = version;
        this.changes = changes;
        setHeaderTitle(getTranslation("rulebook.rollback.title", version.version()));
        reason.setLabel(getTranslation("rulebook.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(500);
        reason.setWidthFull();
        var fields = new VerticalLayout(new Paragraph(getTranslation("rulebook.rollback.effect")), reason);
        fields.setPadding(false);
        fields.setWidth("30rem");
        add(fields);
        var go = new Button(getTranslation("rulebook.rollback.do"), click -> go());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        getFooter().add(new Button(getTranslation("rulebook.back"), click -> close()), go);
    }

    private void go() {
        boolean missing = reason.getValue().isBlank();
        reason.setErrorMessage(getTranslation("rulebook.needed"));
        reason.setInvalid(missing);
        if (!missing
                && Say.ifRefused(() ->
                        changes.rollBack(Callers.actor(), version.ruleSet(), version.version(), reason.getValue()))) {
            close();
            Say.done(getTranslation("rulebook.rollback.done", version.version()));
            RuleNavigation.toSet(version.ruleSet());
        }
    }
}
