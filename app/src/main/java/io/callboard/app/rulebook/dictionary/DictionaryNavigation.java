package io.callboard.app.rulebook.dictionary;

import com.vaadin.flow.component.UI;
import io.callboard.rulebook.dictionary.Dictionary;

/** The ways to the dictionaries. */
public final class DictionaryNavigation {
    private DictionaryNavigation() {}

    public static void toDictionaries() {
        toDictionary(Dictionary.PERFORMANCE_TYPES.key());
    }

    /** By its key, such as {@code performance-types}. */
    public static void toDictionary(String key) {
        UI.getCurrent().navigate(DictionaryView.class, key);
    }
}
