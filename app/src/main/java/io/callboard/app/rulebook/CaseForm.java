package io.callboard.app.rulebook;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.callboard.app.parts.RuleWords;
import io.callboard.kernel.FieldError;
import io.callboard.rulebook.Cells;
import io.callboard.rulebook.Column;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Values by column, such as the facts of a case or the outcomes that are expected of it. */
final class CaseForm extends Div {
    private static final long serialVersionUID = 1L;

    private final Map<Column, AbstractField<?, String>> fields = new LinkedHashMap<>();

    CaseForm(List<Column> columns) {
        addClassName("form-grid");
        columns.forEach(this::add);
    }

    private void add(Column column) {
        var label = getTranslation("rule." + column.name());
        var field =
                switch (column.type()) {
                    case BOOLEAN -> choice(column, List.of("true", "false"));
                    case ENUM -> choice(column, column.choices());
                    default -> plain(column);
                };
        if (field instanceof Select<?> select) {
            select.setLabel(label);
        } else if (field instanceof TextField text) {
            text.setLabel(label);
        }
        fields.put(column, field);
        add((Component) field);
    }

    private AbstractField<?, String> choice(Column column, List<String> values) {
        var select = new Select<String>();
        select.setItems(values);
        select.setEmptySelectionAllowed(true);
        select.setItemLabelGenerator(value -> value == null
                ? ""
                : RuleWords.value(
                        this,
                        column.name(),
                        column.type() == Column.Type.BOOLEAN ? (Object) "true".equals(value) : value));
        return select;
    }

    private AbstractField<?, String> plain(Column column) {
        var field = new TextField();
        field.setHelperText(getTranslation("rulebook.type." + column.type()));
        return field;
    }

    /** Fills in what is known by column name. */
    void fill(Map<String, Object> values) {
        fields.forEach((column, field) -> {
            var value = values.get(column.name());
            field.setValue(value == null ? "" : Cells.text(value));
        });
    }

    /** The values that were filled in; what cannot be read is marked, and then nothing is given. */
    Optional<Map<String, Object>> values() {
        var errors = new ArrayList<FieldError>();
        var values = new HashMap<String, Object>();
        fields.forEach((column, field) -> {
            mark(field, "");
            var text = field.getValue();
            if (text == null || text.isBlank()) {
                return;
            }
            try {
                values.put(column.name(), Cells.value(column, text));
            } catch (IllegalArgumentException wrong) {
                mark(field, String.valueOf(wrong.getMessage()));
                errors.add(new FieldError(column.name(), "form", String.valueOf(wrong.getMessage())));
            }
        });
        return errors.isEmpty() ? Optional.of(values) : Optional.empty();
    }

    private static void mark(AbstractField<?, String> field, String error) {
        if (field instanceof HasValidation checked) {
            checked.setErrorMessage(error);
            checked.setInvalid(!error.isEmpty());
        }
    }
}
