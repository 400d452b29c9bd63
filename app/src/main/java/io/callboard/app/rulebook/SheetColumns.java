package io.callboard.app.rulebook;

import com.vaadin.flow.component.Component;
import io.callboard.app.parts.RuleWords;
import io.callboard.app.rulebook.RuleSheet.Choice;
import io.callboard.app.rulebook.RuleSheet.SheetColumn;
import io.callboard.rulebook.Column;
import io.callboard.rulebook.RawRow;
import io.callboard.rulebook.RuleFamily;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of a rule set's sheet, in the reader's language. */
final class SheetColumns {
    private SheetColumns() {}

    static List<SheetColumn> of(RuleFamily family, Component reader) {
        var columns = new ArrayList<SheetColumn>();
        for (var name : RawRow.head(family.columns())) {
            columns.add(family.columns().stream()
                    .filter(column -> column.name().equals(name))
                    .findFirst()
                    .map(column -> own(column, reader))
                    .orElseGet(() -> common(name, reader)));
        }
        return columns;
    }

    private static SheetColumn own(Column column, Component reader) {
        return new SheetColumn(
                column.name(),
                reader.getTranslation("rule." + column.name()),
                reader.getTranslation("rulebook.type." + column.type()),
                reader.getTranslation("rulebook.help." + column.role()),
                column.role().name(),
                column.type().isNumeric(),
                false,
                choices(column, reader));
    }

    private static SheetColumn common(String name, Component reader) {
        return new SheetColumn(
                name,
                reader.getTranslation("rulebook.column." + name),
                "",
                reader.getTranslation("rulebook.column." + name + ".help"),
                "",
                false,
                name.startsWith("valid"),
                null);
    }

    private static @Nullable List<Choice> choices(Column column, Component reader) {
        return switch (column.type()) {
            case BOOLEAN ->
                List.of(
                        new Choice("true", reader.getTranslation("parts.yes")),
                        new Choice("false", reader.getTranslation("parts.no")));
            case ENUM ->
                column.choices().stream()
                        .map(choice -> new Choice(choice, RuleWords.value(reader, column.name(), choice)))
                        .toList();
            default -> null;
        };
    }
}
