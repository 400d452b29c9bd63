package io.callboard.app.sale.pass;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import io.callboard.app.parts.Say;
import java.util.function.Consumer;

/** Why a pass is ended. */
final class VoidDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    VoidDialog(Consumer<String> end) {
        setHeaderTitle(getTranslation("passes.void"));
        var reason = new TextField(getTranslation("passes.reason"));
        reason.setMaxLength(500);
        reason.setWidthFull();
        add(new Paragraph(getTranslation("passes.void.effect")), reason);
        var go = new Button(getTranslation("passes.void"), click -> {
            reason.setErrorMessage(getTranslation("passes.needed"));
            reason.setInvalid(reason.getValue().isBlank());
            if (!reason.isInvalid() && Say.ifRefused(() -> end.accept(reason.getValue()))) {
                close();
            }
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        getFooter().add(new Button(getTranslation("passes.back"), click -> close()), go);
    }
}
