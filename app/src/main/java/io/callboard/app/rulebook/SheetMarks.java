package io.callboard.app.rulebook;

import io.callboard.app.rulebook.RuleSheet.Mark;
import io.callboard.rulebook.DecisionTable;
import io.callboard.rulebook.RawRow;
import io.callboard.rulebook.TableCsv;
import io.callboard.rulebook.TableDiff;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a sheet marks: how each row differs from the version that decides, and what its cells were. */
final class SheetMarks {
    private SheetMarks() {}

    static Map<String, Mark> of(DecisionTable active, DecisionTable table) {
        var csv = new TableCsv(table.columns());
        var head = RawRow.head(table.columns());
        var before = new HashMap<String, List<String>>();
        active.rows().forEach(row -> before.put(row.id(), csv.cells(row)));
        var marks = new HashMap<String, Mark>();
        for (var change : TableDiff.of(active, table).changes()) {
            var was = new HashMap<String, String>();
            change.cells()
                    .forEach(name -> was.put(
                            name, before.getOrDefault(change.row(), head).get(head.indexOf(name))));
            marks.put(change.row(), new Mark(change.kind().name(), List.copyOf(change.cells()), was));
        }
        return marks;
    }
}
