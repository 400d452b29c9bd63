package io.callboard.app.pricing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.callboard.app.parts.Say;
import io.callboard.kernel.ShowCode;
import java.util.function.Consumer;

/** Asks why, says what will happen, and for a cancellation wants the performance's last four digits typed. */
final class ReasonDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private static final int NUMBER = 4;

    private final String what;
    private final String number;
    private final transient Consumer<String> step;
    private final TextArea reason = new TextArea();
    private final TextField typed = new TextField();

    /** What is suspend, resume or cancel. */
    ReasonDialog(String what, ShowCode code, Consumer<String> step) {
        this.what = what;
        this.number = code.value().substring(code.value().length() - NUMBER);
        this.step = step;
        setHeaderTitle(getTranslation("pricing." + what + ".title"));
        reason.setLabel(getTranslation("pricing.reason"));
        reason.setMaxLength(500);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        typed.setLabel(getTranslation("pricing.cancel.type", number));
        typed.setWidthFull();
        typed.setVisible(isDangerous());
        var fields = new VerticalLayout(new Paragraph(getTranslation("pricing." + what + ".effect")), reason, typed);
        fields.setPadding(false);
        fields.setWidth("30rem");
        add(fields);
        var go = new Button(getTranslation("pricing." + what + ".do"), click -> go());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        if (isDangerous()) {
            go.addThemeVariants(ButtonVariant.LUMO_ERROR);
        }
        getFooter().add(new Button(getTranslation("pricing.back"), click -> close()), go);
    }

    private boolean isDangerous() {
        return what.equals("cancel");
    }

    private void go() {
        boolean missing = reason.getValue().isBlank();
        reason.setErrorMessage(getTranslation("pricing.reason.missing"));
        reason.setInvalid(missing);
        boolean untyped = isDangerous() && !typed.getValue().strip().equals(number);
        typed.setErrorMessage(getTranslation("pricing.cancel.type", number));
        typed.setInvalid(untyped);
        if (missing || untyped) {
            return;
        }
        if (Say.ifRefused(() -> step.accept(reason.getValue().strip()))) {
            close();
            Say.done(getTranslation("pricing." + what + ".done"));
        }
    }
}
