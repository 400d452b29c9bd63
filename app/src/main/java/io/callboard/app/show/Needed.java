package io.callboard.app.show;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;

/** Fields that must be filled. */
final class Needed {
    private Needed() {}

    /** Marks the empty ones in words; says whether there are none. */
    static boolean areFilled(Component... fields) {
        boolean filled = true;
        for (var field : fields) {
            boolean missing = field instanceof HasValue<?, ?> value && value.isEmpty();
            if (field instanceof HasValidation checked) {
                checked.setErrorMessage(field.getTranslation("show.needed"));
                checked.setInvalid(missing);
            }
            filled &= !missing;
        }
        return filled;
    }
}
