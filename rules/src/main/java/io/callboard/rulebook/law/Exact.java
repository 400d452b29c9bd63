package io.callboard.rulebook.law;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Numbers as whole ones that compare alike: ten-thousandths, which is as fine as a cell is written, doubled, and one more
 * for a fact that lies between two of them. So a fact is at least, below or equal to a cell's number exactly when its whole
 * number is. A fact beyond all cells is the largest or smallest there is.
 */
final class Exact {
    private static final int DIGITS = 4;
    private static final BigDecimal BEYOND = new BigDecimal("100000000000000");

    private Exact() {}

    static long of(BigDecimal number) {
        if (number.abs().compareTo(BEYOND) >= 0) {
            return number.signum() > 0 ? Long.MAX_VALUE : Long.MIN_VALUE;
        }
        if (number.scale() <= 0) {
            return 20_000L * number.longValue();
        }
        var floor = number.setScale(DIGITS, RoundingMode.FLOOR);
        long between = floor.compareTo(number) == 0 ? 0 : 1;
        return 2 * floor.unscaledValue().longValueExact() + between;
    }
}
