package io.callboard.app.task;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.callboard.app.http.Uploads;
import io.callboard.app.parts.FileField;
import io.callboard.kernel.BusinessZone;
import io.callboard.task.TaskForm;
import io.callboard.task.TaskForm.Field;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The fields of a task's form, each by its type; required ones are checked here in words, everything again by the face. */
final class TaskFields extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Uploads uploads;
    private final Map<Field, AbstractField<?, ?>> inputs = new LinkedHashMap<>();

    TaskFields(TaskForm form, Uploads uploads) {
        this.uploads = uploads;
        addClassName("form-grid");
        form.fields().forEach(this::add);
    }

    private void add(Field field) {
        AbstractField<?, ?> input = input(field);
        inputs.put(field, input);
        add((Component) input);
    }

    private AbstractField<?, ?> input(Field field) {
        var label = label(field) + (field.required() ? " *" : "");
        return switch (field.type()) {
            case NUMBER, MONEY -> new IntegerField(label);
            case DATE -> new DatePicker(label);
            case DATETIME -> new DateTimePicker(label);
            case BOOLEAN -> new Checkbox(label);
            case CHOICE -> choice(label, field);
            case TEXT -> new TextField(label);
            case FILE -> new FileField(uploads, label);
        };
    }

    /** The word for the field, and of which of several it is, as {@code Approved capacity · 24 Dec 19:30}. */
    private String label(Field field) {
        var word = getTranslation("task.field." + field.name().split("\\.")[0]);
        int which = field.label().indexOf(" · ");
        return which < 0 ? word : word + field.label().substring(which);
    }

    private static Select<String> choice(String label, Field field) {
        var select = new Select<String>();
        select.setLabel(label);
        select.setItems(field.choices());
        return select;
    }

    boolean isFilled() {
        boolean filled = true;
        for (var entry : inputs.entrySet()) {
            boolean missing = entry.getKey().required() && ((HasValue<?, ?>) entry.getValue()).isEmpty();
            if (entry.getValue() instanceof HasValidation checked) {
                checked.setErrorMessage(missing ? getTranslation("task.field.needed") : "");
                checked.setInvalid(missing);
            }
            filled &= !missing;
        }
        return filled;
    }

    /** What was filled in, as the face takes it. */
    Map<String, Object> values() {
        var values = new HashMap<String, Object>();
        inputs.forEach((field, input) -> {
            Object value = input.getValue();
            if (value != null && !input.isEmpty()) {
                values.put(field.name(), written(value));
            }
        });
        return values;
    }

    private static Object written(Object value) {
        if (value instanceof LocalDateTime local) {
            return local.atZone(BusinessZone.ID).toOffsetDateTime().toString();
        }
        boolean plain = value instanceof Integer || value instanceof Boolean;
        return plain ? value : String.valueOf(value);
    }
}
