package io.callboard.app.rulebook;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextArea;
import io.callboard.app.http.Callers;
import io.callboard.app.parts.Say;
import io.callboard.kernel.BusinessZone;
import io.callboard.processes.rulebook.RuleChanges;
import io.callboard.rulebook.RuleVersion;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** When an approved version decides: seven days ahead unless there is a reason. */
final class ActivationDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private static final Duration AHEAD = Duration.ofDays(7);

    private final transient RuleVersion version;
    private final transient RuleChanges changes;
    private final DateTimePicker at = new DateTimePicker();
    private final TextArea reason = new TextArea();

    ActivationDialog(RuleVersion version, RuleChanges changes, Clock clock) {
        this.version = version;
        this.changes = changes;
        setHeaderTitle(getTranslation("rulebook.activate.title", version.version()));
        at.setLabel(getTranslation("rulebook.activate.at"));
        at.setLocale("zh".equals(getLocale().getLanguage()) ? Locale.CHINA : Locale.UK);
        at.setValue(BusinessZone.at(clock.instant().plus(AHEAD))
                .toLocalDateTime()
                .truncatedTo(ChronoUnit.HOURS)
                .plusHours(1));
        reason.setLabel(getTranslation("rulebook.reason"));
        reason.setHelperText(getTranslation("rulebook.activate.reason.help"));
        reason.setMaxLength(500);
        reason.setWidthFull();
        var fields = new VerticalLayout(new Paragraph(getTranslation("rulebook.activate.effect")), at, reason);
        fields.setPadding(false);
        fields.setWidth("30rem");
        add(fields);
        var go = new Button(getTranslation("rulebook.activate.do"), click -> go());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("rulebook.back"), click -> close()), go);
    }

    private void go() {
        at.setErrorMessage(getTranslation("rulebook.needed"));
        at.setInvalid(at.isEmpty());
        if (at.isEmpty()) {
            return;
        }
        var moment = at.getValue().atZone(BusinessZone.ID).toInstant();
        if (Say.ifRefused(() ->
                changes.activate(Callers.actor(), version.ruleSet(), version.version(), moment, reason.getValue()))) {
            close();
            Say.done(getTranslation("rulebook.activate.done", version.version()));
            RuleNavigation.toSet(version.ruleSet());
        }
    }
}
