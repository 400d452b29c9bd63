package io.callboard.rulebook.dictionary;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.callboard.kernel.FieldError;
import io.callboard.kernel.Refusal;
import io.callboard.kernel.StrictUtf8;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Entries as CSV in UTF-8 with the head below; read whole, or refused with every line that is wrong. */
public final class EntryCsv {
    private static final List<String> HEAD =
            List.of("code", "nameZh", "nameEn", "validFrom", "validTo", "source", "note");
    private static final int MOST_LINES = 10_000;

    private EntryCsv() {}

    public static String write(List<DictionaryEntry> entries) {
        var text = new StringWriter();
        try (var writer = CsvWriter.builder().build(text)) {
            writer.writeRecord(HEAD);
            entries.forEach(each -> writer.writeRecord(
                    each.code(),
                    each.nameZh(),
                    each.nameEn(),
                    Objects.toString(each.validFrom(), ""),
                    Objects.toString(each.validTo(), ""),
                    each.source(),
                    each.note()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return text.toString();
    }

    public static List<DictionaryEntry> read(byte[] csv) {
        var errors = new ArrayList<FieldError>();
        var entries = new ArrayList<DictionaryEntry>();
        try (var reader = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(StrictUtf8.text(csv))) {
            var lines = reader.iterator();
            checkHead(lines.hasNext() ? lines.next().getFields() : List.of());
            while (lines.hasNext()) {
                read(lines.next(), entries, errors);
                if (entries.size() > MOST_LINES) {
                    throw Refusal.validation("/entries", "count", "A file has at most 10,000 entries.")
                            .asException();
                }
            }
        } catch (CsvParseException broken) {
            throw Refusal.validation("/", "form", "This is no CSV: " + broken.getMessage())
                    .asException();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        if (!errors.isEmpty()) {
            throw Refusal.validation(errors).asException();
        }
        return List.copyOf(entries);
    }

    private static void checkHead(List<String> found) {
        if (!found.stream().map(String::strip).toList().equals(HEAD)) {
            throw Refusal.validation("/head", "head", "Line 1: the head is " + String.join(",", HEAD) + ".")
                    .asException();
        }
    }

    private static void read(CsvRecord line, List<DictionaryEntry> entries, List<FieldError> errors) {
        var where = "Line " + line.getStartingLineNumber();
        if (line.getFieldCount() != HEAD.size()) {
            errors.add(new FieldError(
                    "/entries/" + entries.size(), "count", where + " has " + line.getFieldCount() + " cells, not 7."));
            return;
        }
        var from = day(line.getField(3), where, errors);
        var to = day(line.getField(4), where, errors);
        entries.add(new DictionaryEntry(
                line.getField(0).strip(),
                line.getField(1),
                line.getField(2),
                from,
                to,
                line.getField(5),
                line.getField(6)));
    }

    private static @Nullable LocalDate day(String cell, String where, List<FieldError> errors) {
        try {
            return cell.isBlank() ? null : LocalDate.parse(cell.strip());
        } catch (DateTimeParseException wrong) {
            errors.add(new FieldError("/entries", "form", where + ": \"" + cell + "\" is no day such as 2026-12-31."));
            return null;
        }
    }
}
