package io.callboard.kernel;

import java.security.SecureRandom;
import java.util.Locale;

/**
 * Makes identities: a prefix that says of what, nine characters of time, ten of chance. They sort by the time they were
 * made, so that lists page by them and indexes grow at one end; the chance part keeps them from being guessed.
 */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long CHANCE = 36L * 36 * 36 * 36 * 36;

    private Ids() {}

    /** For example {@code next("SH")} gives {@code SH0MA8K2Q1Z7X3...}. */
    public static String next(String prefix) {
        return prefix + padded(System.currentTimeMillis(), 9) + chance() + chance();
    }

    private static String chance() {
        return padded(RANDOM.nextLong(CHANCE), 5);
    }

    private static String padded(long number, int width) {
        var digits = Long.toString(number, 36).toUpperCase(Locale.ROOT);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
