package io.callboard.kernel;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The 11-digit code of one venue: division of GB/T 2260 (6 digits), venue number (2), hall number (3). Whether the
 * division exists is for the dictionary to say.
 */
public record VenueCode(String value) {
    private static final Pattern FORM = Pattern.compile("\\d{11}");

    public VenueCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("A venue code has 11 digits: " + value);
        }
    }

    public static boolean isValid(@Nullable String value) {
        return value != null && FORM.matcher(value).matches();
    }

    /** The six digits of the province, city and district or county. */
    public String division() {
        return value.substring(0, 6);
    }

    @Override
    public String toString() {
        return value;
    }
}
