package io.callboard.kernel;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The 13-digit code of one hall: the code of its venue and two more digits. */
public record HallCode(String value) {
    private static final Pattern FORM = Pattern.compile("\\d{13}");

    public HallCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("A hall code has 13 digits: " + value);
        }
    }

    public static boolean isValid(@Nullable String value) {
        return value != null && FORM.matcher(value).matches();
    }

    public VenueCode venue() {
        return new VenueCode(value.substring(0, 11));
    }

    @Override
    public String toString() {
        return value;
    }
}
