package io.callboard.app.hall;

import com.vaadin.flow.component.textfield.TextField;

/** What the forms of this feature have in common. */
final class Fields {
    private Fields() {}

    static void text(TextField field, String labelKey, int longest) {
        field.setLabel(field.getTranslation(labelKey));
        field.setMaxLength(longest);
        field.setRequiredIndicatorVisible(true);
        field.setWidthFull();
    }

    /** A field for a code of so many digits. */
    static void code(TextField field, String labelKey, String helpKey, int digits) {
        text(field, labelKey, digits);
        field.setHelperText(field.getTranslation(helpKey));
        field.setAllowedCharPattern("[0-9]");
    }

    /** Marks the field unless it is fine; says whether it is. */
    static boolean isFilled(TextField field, boolean fine, String errorKey) {
        field.setErrorMessage(field.getTranslation(errorKey));
        field.setInvalid(!fine);
        return fine;
    }
}
