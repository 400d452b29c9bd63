package io.callboard.app.rulebook;

import io.callboard.kernel.Refusal;
import io.callboard.rulebook.DecisionTable;
import io.callboard.rulebook.RawRow;
import io.callboard.rulebook.Row;
import io.callboard.rulebook.RuleFamily;
import io.callboard.rulebook.TableCsv;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** Tables as files that people send each other: CSV, and XLSX with one sheet of text cells. */
final class TableFiles {
    private static final byte[] ZIP = {'P', 'K'};
    private static final int MOST_ERRORS = 100;

    private TableFiles() {}

    static byte[] csv(DecisionTable table) {
        return new TableCsv(table.columns()).write(table.rows()).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] xlsx(DecisionTable table) {
        var csv = new TableCsv(table.columns());
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Callboard", "1.0")) {
            var sheet = workbook.newWorksheet(table.ruleSet());
            var head = RawRow.head(table.columns());
            for (int column = 0; column < head.size(); column++) {
                sheet.value(0, column, head.get(column));
                sheet.style(0, column).bold().set();
            }
            for (int row = 0; row < table.rows().size(); row++) {
                var cells = csv.cells(table.rows().get(row));
                for (int column = 0; column < cells.size(); column++) {
                    sheet.value(row + 1, column, cells.get(column));
                }
            }
            sheet.freezePane(1, 1);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    /** Reads either kind, by what the file is and not by its name; refuses with every cell that is wrong. */
    static List<Row> read(RuleFamily family, byte[] file) {
        boolean zipped = file.length > 1 && file[0] == ZIP[0] && file[1] == ZIP[1];
        return zipped ? readXlsx(family, file) : new TableCsv(family.columns()).read(file);
    }

    private static List<Row> readXlsx(RuleFamily family, byte[] file) {
        var raw = new ArrayList<RawRow>();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
                var lines = workbook.getFirstSheet().openStream()) {
            var head = RawRow.head(family.columns());
            var all = lines.iterator();
            if (!all.hasNext() || !cells(all.next(), head.size()).equals(head)) {
                throw Refusal.validation("/head", "head", "Line 1: the head is " + String.join(",", head) + ".")
                        .asException();
            }
            while (all.hasNext()) {
                var line = all.next();
                raw.add(RawRow.of("Line " + line.getRowNum(), family.columns(), cells(line, head.size())));
                if (raw.size() > RawRow.MOST_ROWS) {
                    throw Refusal.validation("/rows", "count", "A table has at most 5,000 rows.")
                            .asException();
                }
            }
        } catch (IOException broken) {
            throw Refusal.validation("/", "form", "This is no XLSX file that can be read.")
                    .asException();
        }
        return RawRow.typed(family.columns(), raw, MOST_ERRORS);
    }

    private static List<String> cells(org.dhatim.fastexcel.reader.Row line, int count) {
        var cells = new ArrayList<String>();
        for (int column = 0; column < count; column++) {
            cells.add(line.getOptionalCell(column).map(TableFiles::text).orElse(""));
        }
        return cells;
    }

    /** What stands in a cell; a formula is shown as one, so that it is refused. */
    private static String text(Cell cell) {
        if (cell.getType() == CellType.FORMULA) {
            return "=" + cell.getFormula();
        }
        if (cell.getType() == CellType.NUMBER) {
            return cell.asNumber().toPlainString();
        }
        return cell.getType() == CellType.BOOLEAN
                ? String.valueOf(cell.asBoolean())
                : cell.getText().strip();
    }
}
