package io.callboard.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Money of this house: Chinese yuan, kept and counted in whole fen. */
public final class Cny {
    /** The one currency. */
    public static final CurrencyUnit UNIT = CurrencyUnit.of("CNY");

    /** No money. */
    public static final Money ZERO = Money.zero(UNIT);

    private Cny() {}

    /** The amount of so many fen; 68000 is 680 yuan. */
    public static Money ofFen(long fen) {
        return Money.ofMinor(UNIT, fen);
    }

    /** The amount in fen, exact. */
    public static long fen(Money money) {
        return money.getAmountMinorLong();
    }

    /** The amount as people read it: {@code ¥ 1,280.00}; a negative one has a minus before the sign. */
    public static String written(Money money) {
        return (money.isNegative() ? "-" : "")
                + String.format(Locale.ROOT, "¥ %,.2f", money.abs().getAmount());
    }

    /** A share of an amount, rounded half up to the fen. */
    public static Money percentOf(Money money, BigDecimal percent) {
        return money.multipliedBy(percent.movePointLeft(2), RoundingMode.HALF_UP);
    }
}
