package io.callboard.app.parts;

import io.callboard.kernel.BusinessZone;
import io.callboard.kernel.Cny;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.joda.money.Money;

/** How money, moments, days and codes are written, in both languages. */
public final class Formats {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Formats() {}

    /** {@code ¥ 1,280.00}; a negative one has a minus before the sign. */
    public static String yuan(Money money) {
        return Cny.written(money);
    }

    public static String yuan(long fen) {
        return Cny.written(Cny.ofFen(fen));
    }

    public static String count(long number) {
        return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }

    /** Day with weekday and the minute, in the business zone. */
    public static String moment(Instant instant, Locale locale) {
        var local = BusinessZone.at(instant);
        return day(local.toLocalDate(), locale) + " " + CLOCK.format(local);
    }

    public static String minute(Instant instant) {
        return CLOCK.format(BusinessZone.at(instant));
    }

    public static String day(LocalDate day, Locale locale) {
        var pattern = isChinese(locale) ? "yyyy年M月d日 EEE" : "EEE d MMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }

    /** A show code as people read it out: division, rest of the venue, date, number. */
    public static String showCode(String code) {
        return code.length() == 21
                ? code.substring(0, 6) + " " + code.substring(6, 11) + " " + code.substring(11, 17) + " "
                        + code.substring(17)
                : code;
    }

    /** A ticket code: the show's groups, then the unique part by fours. */
    public static String ticketCode(String code) {
        return code.length() <= 21
                ? code
                : showCode(code.substring(0, 21)) + " " + code.substring(21).replaceAll("(.{4})(?=.)", "$1 ");
    }

    static boolean isChinese(Locale locale) {
        return "zh".equals(locale.getLanguage());
    }
}
