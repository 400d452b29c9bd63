package io.callboard.app.rulebook;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.callboard.app.http.Callers;
import io.callboard.app.parts.FileButton;
import io.callboard.app.parts.Say;
import io.callboard.kernel.AnswerTo;
import io.callboard.processes.rulebook.RuleChanges;
import io.callboard.processes.rulebook.RuleDrafts;
import io.callboard.rulebook.DecisionTable;
import io.callboard.rulebook.RuleFamily;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.function.Function;

/** What can be done with a whole draft: from and to files, thrown away, handed in. */
@org.springframework.stereotype.Component
class DraftActions {
    private static final int LARGEST_FILE = 5 << 20;

    private final RuleDrafts drafts;
    private final RuleChanges changes;
    private final Clock clock;

    DraftActions(RuleDrafts drafts, RuleChanges changes, Clock clock) {
        this.drafts = drafts;
        this.changes = changes;
        this.clock = clock;
    }

    Clock clock() {
        return clock;
    }

    Component[] of(RuleFamily family, DraftSheet sheet) {
        var discard = new Button(words("rulebook.discard"), click -> askToDiscard(sheet));
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        var handIn = new Button(words("rulebook.submit"), click -> handIn(sheet));
        handIn.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new Component[] {
            download("rulebook.file.csv", "csv", "text/csv", sheet, TableFiles::csv),
            download(
                    "rulebook.file.xlsx",
                    "xlsx",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    sheet,
                    TableFiles::xlsx),
            new FileButton(
                    words("rulebook.file.read"), LARGEST_FILE, file -> sheet.replace(TableFiles.read(family, file))),
            discard,
            handIn
        };
    }

    private static Anchor download(
            String textKey, String ending, String type, DraftSheet sheet, Function<DecisionTable, byte[]> file) {
        var handler = DownloadHandler.fromInputStream(event -> {
            var table = sheet.table();
            var bytes = file.apply(table);
            var name = table.ruleSet() + "-v" + sheet.draft().version() + "." + ending;
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
        });
        return new Anchor(handler, words(textKey));
    }

    private void askToDiscard(DraftSheet sheet) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(words("rulebook.discard.title"));
        dialog.setText(words("rulebook.discard.effect"));
        dialog.setCancelable(true);
        dialog.setCancelText(words("rulebook.back"));
        dialog.setConfirmText(words("rulebook.discard"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(yes -> discard(sheet));
        dialog.open();
    }

    private void discard(DraftSheet sheet) {
        var draft = sheet.draft();
        if (Say.ifRefused(() -> drafts.discard(Callers.actor(), draft.ruleSet(), draft.version(), draft.editNo()))) {
            RuleNavigation.toSet(draft.ruleSet());
        }
    }

    private void handIn(DraftSheet sheet) {
        var draft = sheet.draft();
        if (Say.ifRefused(() -> changes.submit(Callers.actor(), draft.ruleSet(), draft.version(), AnswerTo.nobody()))) {
            Say.done(words("rulebook.submitted"));
            RuleNavigation.toSet(draft.ruleSet());
        }
    }

    private static String words(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
