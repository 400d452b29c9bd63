package io.callboard.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The 21-digit code of one performance: venue code (11), local curtain date as yyMMdd (6), number of the day (4). It is
 * unique per venue and date across halls and never changes.
 */
public record ShowCode(String value) {
    private static final Pattern FORM = Pattern.compile("\\d{21}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);

    public ShowCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("A show code has 21 digits, with a date in them: " + value);
        }
    }

    /** Composes the code of the number-th performance of a day at a venue; number from 1 to 9999. */
    public static ShowCode of(VenueCode venue, LocalDate day, int number) {
        if (number < 1 || number > 9999) {
            throw new IllegalArgumentException("A day has performances 1 to 9999, not " + number);
        }
        return new ShowCode(venue.value() + DAY.format(day) + String.format(Locale.ROOT, "%04d", number));
    }

    public static boolean isValid(@Nullable String value) {
        if (value == null || !FORM.matcher(value).matches()) {
            return false;
        }
        try {
            LocalDate.parse(value.substring(11, 17), DAY);
            return true;
        } catch (DateTimeException wrongDate) {
            return false;
        }
    }

    public VenueCode venue() {
        return new VenueCode(value.substring(0, 11));
    }

    public LocalDate day() {
        return LocalDate.parse(value.substring(11, 17), DAY);
    }

    public int number() {
        return Integer.parseInt(value.substring(17));
    }

    @Override
    public String toString() {
        return value;
    }
}
