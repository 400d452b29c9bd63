package io.callboard.app.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Shows a password or key the one time that it can be seen; it stays until the reader says that they have it. */
public final class SecretDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    public SecretDialog(String title, String what, String secret) {
        setHeaderTitle(title);
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        add(new Paragraph(what), CodeText.plain(secret), new Paragraph(getTranslation("parts.secret.once")));
        setWidth("32rem");
        var have = new Button(getTranslation("parts.secret.have"), click -> close());
        have.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(have);
    }
}
