package io.callboard.app.sale;

import com.vaadin.flow.component.textfield.TextFieldBase;

/** Fields that must not stay empty. */
final class Blanks {
    private Blanks() {}

    /** Marks a field that is empty; says whether it is. */
    static boolean marked(TextFieldBase<?, String> field) {
        boolean blank = field.getValue().isBlank();
        field.setErrorMessage(field.getTranslation("seats.needed"));
        field.setInvalid(blank);
        return blank;
    }
}
