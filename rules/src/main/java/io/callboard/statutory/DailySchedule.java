package io.callboard.statutory;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.callboard.kernel.BusinessZone;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * When the return of a day is drawn up, reminded of, escalated and due, all on the morning after. The times are dated
 * rows with their source in {@code daily-schedule.csv}.
 */
public record DailySchedule(
        LocalDate validFrom, LocalTime drawsUp, LocalTime reminds, LocalTime escalates, LocalTime due, String source) {
    private static final List<DailySchedule> ROWS = read();

    /** The row in force on a business day. */
    public static DailySchedule on(LocalDate day) {
        return ROWS.stream()
                .filter(row -> !row.validFrom.isAfter(day))
                .max(Comparator.comparing(DailySchedule::validFrom))
                .orElse(ROWS.get(0));
    }

    public Instant drawsUp(LocalDate day) {
        return morningAfter(day, drawsUp);
    }

    public Instant reminds(LocalDate day) {
        return morningAfter(day, reminds);
    }

    public Instant escalates(LocalDate day) {
        return morningAfter(day, escalates);
    }

    /** From this moment on a return that has not been acknowledged is late. */
    public Instant due(LocalDate day) {
        return morningAfter(day, due);
    }

    private static Instant morningAfter(LocalDate day, LocalTime time) {
        return day.plusDays(1).atTime(time).atZone(BusinessZone.ID).toInstant();
    }

    private static List<DailySchedule> read() {
        var file = Objects.requireNonNull(DailySchedule.class.getResourceAsStream("daily-schedule.csv"));
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream().map(DailySchedule::of).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static DailySchedule of(NamedCsvRecord row) {
        return new DailySchedule(
                LocalDate.parse(row.getField("valid_from")),
                LocalTime.parse(row.getField("draws_up")),
                LocalTime.parse(row.getField("reminds")),
                LocalTime.parse(row.getField("escalates")),
                LocalTime.parse(row.getField("due")),
                row.getField("source"));
    }
}
