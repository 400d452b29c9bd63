package io.callboard.rulebook;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Values in plain English with their unit; the screens have words of their own. */
final class Words {
    private Words() {}

    static String of(Column column, @Nullable Object value) {
        if (value instanceof Boolean flag) {
            return flag ? "yes" : "no";
        }
        if (value instanceof BigDecimal number) {
            return switch (column.type()) {
                case MONEY -> String.format(Locale.ROOT, "%,.2f yuan", number.movePointLeft(2));
                case HOURS -> plain(number) + " h";
                case PERCENT -> plain(number) + " %";
                default -> plain(number);
            };
        }
        return String.valueOf(value);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
