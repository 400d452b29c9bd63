package io.callboard.hall;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.callboard.hall.PlanSeat.View;
import io.callboard.kernel.StrictUtf8;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a seating plan from CSV: UTF-8 (with or without a byte order mark), a head line with the columns {@code
 * seatCode,area,floor,row,number,x,y,view} in any order, one line a seat.
 */
public final class PlanCsv {
    private static final List<String> COLUMNS = List.of("seatCode", "area", "floor", "row", "number", "x", "y", "view");
    private static final int LONGEST = 30;

    private final PlanRules plan = new PlanRules();
    private final Map<String, Integer> places = new HashMap<>();

    private PlanCsv() {}

    public static PlanReading read(byte[] csv) {
        return new PlanCsv().reading(csv);
    }

    private PlanReading reading(byte[] csv) {
        var wrong = StrictUtf8.wrongLine(csv);
        if (wrong.isPresent()) {
            plan.error(wrong.getAsLong(), "", PlanFault.NOT_UTF8);
            return plan.reading();
        }
        int start = hasMark(csv) ? 3 : 0;
        var bytes = new ByteArrayInputStream(csv, start, csv.length - start);
        long line = 0;
        try (var reader = CsvReader.builder()
                .skipEmptyLines(false)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            for (var record : reader) {
                line = record.getStartingLineNumber();
                if (!take(record) || plan.isHopeless()) {
                    break;
                }
            }
        } catch (CsvParseException | IOException broken) {
            plan.error(line + 1, "", PlanFault.NOT_CSV);
        }
        return plan.reading();
    }

    private static boolean hasMark(byte[] csv) {
        return csv.length >= 3 && csv[0] == (byte) 0xEF && csv[1] == (byte) 0xBB && csv[2] == (byte) 0xBF;
    }

    /** Says whether reading on makes sense. */
    private boolean take(CsvRecord record) {
        if (places.isEmpty()) {
            return head(record);
        }
        if (record.getFieldCount() == 1 && record.getField(0).isBlank()) {
            return true;
        }
        if (record.getFieldCount() != places.size()) {
            plan.error(
                    record.getStartingLineNumber(),
                    "",
                    PlanFault.FIELD_COUNT,
                    String.valueOf(record.getFieldCount()),
                    String.valueOf(places.size()));
            return true;
        }
        seat(record);
        return true;
    }

    private boolean head(CsvRecord record) {
        for (int place = 0; place < record.getFieldCount(); place++) {
            var column = record.getField(place).strip();
            if (places.put(column, place) != null) {
                plan.error(1, column, PlanFault.COLUMN_TWICE, column);
                return false;
            }
        }
        var missing =
                COLUMNS.stream().filter(column -> !places.containsKey(column)).toList();
        missing.forEach(column -> plan.error(1, column, PlanFault.COLUMN_MISSING, column));
        return missing.isEmpty();
    }

    private void seat(CsvRecord record) {
        long line = record.getStartingLineNumber();
        var x = number(record, "x");
        var y = number(record, "y");
        var view = view(record);
        boolean words = COLUMNS.subList(0, 5).stream()
                .map(column -> text(record, column))
                .reduce(true, Boolean::logicalAnd);
        if (words && x.length == 1 && y.length == 1 && view.length == 1) {
            plan.seat(
                    line,
                    new PlanSeat(
                            field(record, "seatCode"),
                            field(record, "area"),
                            field(record, "floor"),
                            field(record, "row"),
                            field(record, "number"),
                            x[0],
                            y[0],
                            view[0]));
        }
    }

    private String field(CsvRecord record, String column) {
        return record.getField(places.getOrDefault(column, 0)).strip();
    }

    private boolean text(CsvRecord record, String column) {
        var text = field(record, column);
        int longest = column.equals("seatCode") || column.equals("area") ? LONGEST : 10;
        if (text.isEmpty() || text.length() > longest) {
            plan.error(record.getStartingLineNumber(), column, PlanFault.TEXT_LENGTH, String.valueOf(longest));
            return false;
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            plan.error(record.getStartingLineNumber(), column, PlanFault.CONTROL_CHARACTER);
            return false;
        }
        return true;
    }

    private int[] number(CsvRecord record, String column) {
        try {
            return new int[] {Integer.parseInt(field(record, column))};
        } catch (NumberFormatException wrong) {
            plan.error(record.getStartingLineNumber(), column, PlanFault.NOT_A_NUMBER);
            return new int[0];
        }
    }

    private View[] view(CsvRecord record) {
        var word = field(record, "view");
        var known = Arrays.stream(View.values())
                .filter(view -> view.name().equals(word))
                .toArray(View[]::new);
        if (known.length == 0) {
            plan.error(record.getStartingLineNumber(), "view", PlanFault.UNKNOWN_VIEW, Arrays.toString(View.values()));
        }
        return known;
    }
}
