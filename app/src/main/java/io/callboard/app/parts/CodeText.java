package io.callboard.app.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** A code in fixed width and groups, with a button that copies it without the spaces. */
public final class CodeText extends Span {
    private static final long serialVersionUID = 1L;

    private CodeText(String code, String grouped) {
        addClassName("code");
        var text = new Span(grouped);
        text.addClassName("code-text");
        var copy = new Button(VaadinIcon.COPY_O.create());
        copy.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_ICON);
        copy.setAriaLabel(getTranslation("parts.copy", code));
        copy.addClickListener(click -> {
            copy.getElement().executeJs("navigator.clipboard && navigator.clipboard.writeText($0)", code);
            Say.done(getTranslation("parts.copied"));
        });
        add(text, copy);
    }

    public static CodeText show(String code) {
        return new CodeText(code, Formats.showCode(code));
    }

    public static CodeText ticket(String code) {
        return new CodeText(code, Formats.ticketCode(code));
    }

    public static CodeText plain(String code) {
        return new CodeText(code, code);
    }
}
