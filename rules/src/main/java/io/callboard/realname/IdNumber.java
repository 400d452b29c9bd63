package io.callboard.realname;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number of an ID document, in its one written form (upper case, no spaces). A number of GB 11643 carries a birth date
 * and a check digit and is refused when either is wrong. It never prints itself but masked.
 */
public final class IdNumber {
    private static final Pattern CARD = Pattern.compile("\\d{17}[0-9X]");
    private static final Pattern OTHER = Pattern.compile("[0-9A-Z()-]{5,30}");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final DateTimeFormatter BIRTH =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private final IdType type;
    private final String plain;

    private IdNumber(IdType type, String plain) {
        this.type = type;
        this.plain = plain;
    }

    /** What is wrong with a number, or nothing: a stable code, {@code form} or {@code check-digit}. */
    public static Optional<String> fault(IdType type, @Nullable String text) {
        var plain = written(text);
        if (!usesCardNumber(type)) {
            return OTHER.matcher(plain).matches() ? Optional.empty() : Optional.of("form");
        }
        if (!CARD.matcher(plain).matches() || birth(plain).isEmpty()) {
            return Optional.of("form");
        }
        return check(plain) == plain.charAt(17) ? Optional.empty() : Optional.of("check-digit");
    }

    /** Refuses a wrong number without repeating it. */
    public static IdNumber of(IdType type, String text) {
        fault(type, text).ifPresent(fault -> {
            throw new IllegalArgumentException("Not a number of " + type + ": " + fault);
        });
        return new IdNumber(type, written(text));
    }

    private static boolean usesCardNumber(IdType type) {
        return type == IdType.ID_CARD || type == IdType.HKMT_RESIDENCE || type == IdType.HOUSEHOLD_REGISTER;
    }

    private static String written(@Nullable String text) {
        return text == null ? "" : text.replace(" ", "").toUpperCase(Locale.ROOT);
    }

    private static char check(String card) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (card.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11);
    }

    private static Optional<LocalDate> birth(String card) {
        try {
            return Optional.of(LocalDate.parse(card.substring(6, 14), BIRTH));
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }

    public IdType type() {
        return type;
    }

    /** The number itself, for sealing only. */
    public String plain() {
        return plain;
    }

    /** What equal documents share and others do not, for the keyed digest. */
    public byte[] identity() {
        return (type + ":" + plain).getBytes(StandardCharsets.UTF_8);
    }

    /** The birth date that the number says, where it says one. */
    public Optional<LocalDate> birthDate() {
        return usesCardNumber(type) ? birth(plain) : Optional.empty();
    }

    /** First and last characters only: {@code 110***********002X}. */
    public String masked() {
        int head = Math.min(3, plain.length() / 4);
        int tail = Math.min(4, plain.length() / 3);
        return plain.substring(0, head)
                + "*".repeat(plain.length() - head - tail)
                + plain.substring(plain.length() - tail);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IdNumber id && id.type == type && id.plain.equals(plain);
    }

    @Override
    public int hashCode() {
        return plain.hashCode();
    }

    @Override
    public String toString() {
        return type + " " + masked();
    }
}
