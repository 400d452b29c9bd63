package io.callboard.app.rulebook;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import io.callboard.app.http.Callers;
import io.callboard.app.parts.Formats;
import io.callboard.kernel.Role;
import io.callboard.processes.rulebook.RuleChanges;
import io.callboard.rulebook.RuleStatus;
import io.callboard.rulebook.RuleVersion;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every version, newest first: what it is, when it counts, and for rule administrators planning and rolling back. */
final class VersionsList extends Div {
    private static final long serialVersionUID = 1L;

    private final transient RuleChanges changes;
    private final transient Clock clock;

    VersionsList(List<RuleVersion> versions, RuleChanges changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
        versions.forEach(version -> add(line(version)));
    }

    private Component line(RuleVersion version) {
        var link =
                new RouterLink(getTranslation("rulebook.v", version.version()), RuleSetView.class, version.ruleSet());
        link.setQueryParameters(QueryParameters.of(RuleNavigation.VERSION, String.valueOf(version.version())));
        var when = new Span(when(version));
        when.addClassName("muted");
        var line = new Div(link, RuleTone.chip(version.status()), when);
        line.addClassName("row");
        if (Callers.actor().has(Role.RULES)) {
            addActions(version, line);
        }
        return line;
    }

    private String when(RuleVersion version) {
        var author = version.author().replaceFirst("^(STAFF|SYSTEM):", "");
        var moment = moment(version);
        return moment == null ? author : author + " · " + Formats.moment(moment, getLocale());
    }

    private static @Nullable Instant moment(RuleVersion version) {
        return switch (version.status()) {
            case DRAFT -> version.editedAt();
            case SUBMITTED -> version.submittedAt();
            case REJECTED, APPROVED -> version.decidedAt();
            case SCHEDULED -> version.activeFrom();
            case ACTIVE -> version.activatedAt();
            case RETIRED -> version.retiredAt();
        };
    }

    private void addActions(RuleVersion version, Div line) {
        var status = version.status();
        if (status == RuleStatus.APPROVED || status == RuleStatus.SCHEDULED) {
            line.add(small("rulebook.activate", () -> new ActivationDialog(version, changes, clock).open()));
        }
        if (status == RuleStatus.RETIRED) {
            line.add(small("rulebook.rollback", () -> new RollbackDialog(version, changes).open()));
        }
    }

    private Button small(String textKey, Runnable step) {
        var button = new Button(getTranslation(textKey), click -> step.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
