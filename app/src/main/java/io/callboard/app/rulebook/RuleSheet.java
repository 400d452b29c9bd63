package io.callboard.app.rulebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A decision table as a sheet in the browser; what people write comes back as plain text, cell by cell. */
@Tag("callboard-rule-sheet")
@JsModule("./rules/callboard-rule-sheet.js")
final class RuleSheet extends Component implements HasSize {
    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<List<String>>> ROWS = new TypeReference<>() {};

    /** A column as the sheet draws it. */
    record SheetColumn(
            String name,
            String label,
            String unit,
            String help,
            String role,
            boolean number,
            boolean date,
            @Nullable List<Choice> choices) {}

    record Choice(String value, String words) {}

    /** How a row differs from the active version: its kind, the cells, what they were. */
    record Mark(String kind, List<String> cells, Map<String, String> before) {}

    record Sign(String severity, String message) {}

    /** Everything that the sheet shows anew. */
    void show(List<SheetColumn> columns, List<List<String>> rows, boolean readOnly, String label) {
        var content = new LinkedHashMap<String, Object>();
        content.put("columns", columns);
        content.put("rows", rows);
        content.put("readOnly", readOnly);
        content.put(
                "texts",
                Map.of(
                        "label", label,
                        "any", getTranslation("rulebook.any"),
                        "before", getTranslation("rulebook.before")));
        getElement().callJsFunction("show", json(content));
    }

    /** What is wrong by {@code row:column}, what differs and what was found by row id. */
    void tell(Map<String, String> errors, Map<String, Mark> marks, Map<String, List<Sign>> findings) {
        getElement().callJsFunction("tell", json(Map.of("errors", errors, "marks", marks, "findings", findings)));
    }

    void goTo(String rowId) {
        getElement().callJsFunction("goTo", rowId);
    }

    /** One of the sheet's own commands: addRow, copyRow, removeRows, undo, redo. */
    void command(String name) {
        getElement().callJsFunction(name);
    }

    void moveRows(int by) {
        getElement().callJsFunction("moveRows", by);
    }

    /** Told all rows as text, shortly after somebody has changed one. */
    void onChange(Consumer<List<List<String>>> changed) {
        getElement()
                .addEventListener(
                        "rows-changed",
                        event -> changed.accept(
                                rows(event.getEventData().getString("JSON.stringify(event.detail.rows)"))))
                .addEventData("JSON.stringify(event.detail.rows)");
    }

    private static List<List<String>> rows(String json) {
        try {
            return JSON.readValue(json, ROWS);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String json(Object content) {
        try {
            return JSON.writeValueAsString(content);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
