package io.callboard.kernel;

import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The code of one ticket: its show code (21 digits), twelve characters that cannot be guessed and one check character;
 * 34 bytes of the 50 that the standard allows. The check character catches every single mistyped character and every
 * swap of neighbours in the unique part.
 */
public record TicketCode(String value) {
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int UNIQUE = 12;
    private static final int PRIME = 37;
    private static final Pattern FORM = Pattern.compile("\\d{21}[0-9A-Z]{1,29}");

    public TicketCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a ticket code, or mistyped: " + value);
        }
    }

    /** A new code of a performance; the generator must be cryptographically strong. */
    public static TicketCode next(ShowCode show, RandomGenerator random) {
        while (true) {
            var unique = random.ints(UNIQUE, 0, ALPHABET.length())
                    .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
                    .reduce("", String::concat);
            int check = check(unique);
            if (check < ALPHABET.length()) {
                return new TicketCode(show.value() + unique + ALPHABET.charAt(check));
            }
        }
    }

    public static boolean isValid(@Nullable String value) {
        if (value == null || !FORM.matcher(value).matches() || !ShowCode.isValid(value.substring(0, 21))) {
            return false;
        }
        var unique = value.substring(21, value.length() - 1);
        return check(unique) == ALPHABET.indexOf(value.charAt(value.length() - 1));
    }

    /** Whether it has the form of the standard, whoever made it and with whatever check. */
    public static boolean isForm(String value) {
        return FORM.matcher(value).matches() && ShowCode.isValid(value.substring(0, 21));
    }

    /** A weighted sum modulo a prime above the alphabet's size; 36 has no character, so such codes are not made. */
    private static int check(String unique) {
        int sum = 0;
        for (int i = 0; i < unique.length(); i++) {
            sum = (sum + (i + 2) * (ALPHABET.indexOf(unique.charAt(i)) + 1)) % PRIME;
        }
        return sum;
    }

    public ShowCode show() {
        return new ShowCode(value.substring(0, 21));
    }

    @Override
    public String toString() {
        return value;
    }
}
