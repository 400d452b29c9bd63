package io.callboard.reports.press;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the components of records by name, as templates ask for them. */
final class Components {
    private Components() {}

    /** All components of a record that have a value. */
    static Map<String, Object> of(Record record) {
        var values = new HashMap<String, Object>();
        for (var component : record.getClass().getRecordComponents()) {
            var value = read(component, record);
            if (value != null) {
                values.put(component.getName(), value);
            }
        }
        return values;
    }

    static @Nullable Object of(Record record, String name) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .map(component -> read(component, record))
                .orElse(null);
    }

    private static @Nullable Object read(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("Cannot read " + component, broken);
        }
    }
}
