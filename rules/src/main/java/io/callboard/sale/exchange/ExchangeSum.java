package io.callboard.sale.exchange;

import org.joda.money.Money;

/**
 * What an exchange comes to. Of what was paid for the ticket that is given up, the fee is kept and the rest pays for the
 * other ticket, which costs as much or more; what is missing is paid on top. Nothing goes back.
 *
 * @param paid for the ticket that is given up
 * @param fee kept of it, never more than was paid
 * @param due for the other ticket
 */
public record ExchangeSum(Money paid, Money fee, Money due) {
    public ExchangeSum {
        if (fee.isNegative() || fee.isGreaterThan(paid) || paid.isGreaterThan(due)) {
            throw new IllegalArgumentException("No exchange of " + paid + " with a fee of " + fee + " for " + due);
        }
    }

    /** With the fee that the rules name, or all that was paid where that is less. */
    public static ExchangeSum of(Money paid, Money fee, Money due) {
        return new ExchangeSum(paid, fee.isGreaterThan(paid) ? paid : fee, due);
    }

    /** What the ticket that is given up pays of the other. */
    public Money carried() {
        return paid.minus(fee);
    }

    /** What is paid on top. */
    public Money extra() {
        return due.minus(carried());
    }
}
