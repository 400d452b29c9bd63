package io.callboard.app.statutory;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextArea;
import io.callboard.app.http.Callers;
import io.callboard.app.parts.Say;
import io.callboard.kernel.AnswerTo;
import io.callboard.processes.statutory.StatutoryReturns;
import io.callboard.statutory.ReturnNo;

/** Begins the correction of an issued return; the reason is printed on it. */
final class CorrectionDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 500;

    CorrectionDialog(StatutoryReturns face, ReturnNo returnNo) {
        setHeaderTitle(getTranslation("returns.correct"));
        var reason = new TextArea(getTranslation("returns.correct.reason"));
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        var fields = new VerticalLayout(new Paragraph(getTranslation("returns.correct.help")), reason);
        fields.setPadding(false);
        fields.setWidth("28rem");
        add(fields);
        var cancel = new Button(getTranslation("returns.cancel"), click -> close());
        var correct = new Button(getTranslation("returns.correct.do"), click -> {
            if (reason.getValue().isBlank()) {
                reason.setErrorMessage(getTranslation("returns.correct.missing"));
                reason.setInvalid(true);
                return;
            }
            Say.ifRefused(() -> {
                var correction = face.correct(
                        Callers.actor(), returnNo, reason.getValue().strip(), AnswerTo.nobody());
                close();
                ReturnNavigation.toReturn(correction.returnNo());
            });
        });
        correct.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(cancel, correct);
    }
}
