package io.callboard.rulebook;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.callboard.kernel.FieldError;
import io.callboard.kernel.Refusal;
import io.callboard.kernel.StrictUtf8;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tables as CSV in UTF-8: a head of {@code id}, the column names, {@code scope,validFrom,validTo,source,note}; cells as
 * {@link Cells} has them. A file is read whole or refused with every cell that is wrong, by line and column.
 */
public final class TableCsv {
    private static final int MOST_ERRORS = 100;

    private final List<Column> columns;
    private final List<String> head;

    public TableCsv(List<Column> columns) {
        this.columns = List.copyOf(columns);
        this.head = RawRow.head(columns);
    }

    /** Reads rows from a file of the house. */
    public List<Row> read(InputStream csv) throws IOException {
        return read(csv.readAllBytes());
    }

    /** Refuses with {@code validation}, pointers {@code /rows/<row>/cells/<column>}, lines in the messages. */
    public List<Row> read(byte[] csv) {
        var text = StrictUtf8.text(csv);
        var rows = new ArrayList<RawRow>();
        try (var reader = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            var lines = reader.iterator();
            checkHead(lines.hasNext() ? lines.next().getFields() : List.of());
            while (lines.hasNext()) {
                rows.add(raw(lines.next()));
                RawRow.checkCount(rows.size());
            }
        } catch (CsvParseException broken) {
            throw Refusal.validation("/", "form", "This is no CSV: " + broken.getMessage())
                    .asException();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return RawRow.typed(columns, rows, MOST_ERRORS);
    }

    private void checkHead(List<String> found) {
        var names = found.stream().map(String::strip).toList();
        if (names.equals(head)) {
            return;
        }
        var missing = head.stream().filter(name -> !names.contains(name)).toList();
        var unknown = names.stream().filter(name -> !head.contains(name)).toList();
        var words = new StringBuilder("Line 1: the head is " + String.join(",", head) + ".");
        if (!missing.isEmpty()) {
            words.append(" Missing: ").append(String.join(", ", missing)).append('.');
        }
        if (!unknown.isEmpty()) {
            words.append(" Unknown: ").append(String.join(", ", unknown)).append('.');
        }
        throw Refusal.validation(List.of(new FieldError("/head", "head", words.toString())))
                .asException();
    }

    private RawRow raw(CsvRecord line) {
        if (line.getFieldCount() != head.size()) {
            throw Refusal.validation(
                            "/rows",
                            "count",
                            "Line " + line.getStartingLineNumber() + " has " + line.getFieldCount()
                                    + " cells, the head " + head.size() + ".")
                    .asException();
        }
        return RawRow.of("Line " + line.getStartingLineNumber(), columns, line.getFields());
    }

    public String write(List<Row> rows) {
        var text = new StringWriter();
        try (var writer = CsvWriter.builder().build(text)) {
            writer.writeRecord(head);
            rows.forEach(row -> writer.writeRecord(cells(row)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return text.toString();
    }

    /** The row's cells in the order of the head. */
    public List<String> cells(Row row) {
        var own = columns.stream()
                .map(column -> column.role() == Column.Role.CONDITION
                        ? Cells.text(row.condition(column))
                        : Cells.text(row.outcomes().get(column.name())));
        var dates = Stream.of(row.validFrom(), row.validTo()).map(Cells::text);
        return Stream.of(
                        Stream.of(row.id()),
                        own,
                        Stream.of(row.scope().toString()),
                        dates,
                        Stream.of(row.source(), row.note()))
                .flatMap(cells -> cells)
                .toList();
    }
}
