package io.callboard.sale.exchange;

import io.callboard.kernel.Cny;
import org.joda.money.Money;

/**
 * What an exchange comes to. Of what was paid for the ticket that is given up, the fee is kept and the rest pays for the
 * other ticket; what is missing is paid on top, what is left goes back.
 *
 * @param paid for the ticket that is given up
 * @param fee kept of it, never more than was paid
 * @param due for the other ticket
 */
public record ExchangeSum(Money paid, Money fee, Money due) {
    public ExchangeSum {
        if (fee.isNegative() || fee.isGreaterThan(paid) || due.isNegative()) {
            throw new IllegalArgumentException("No exchange of " + paid + " with a fee of " + fee + " for " + due);
        }
    }

    /** With the fee that the rules name, or all that was paid where that is less. */
    public static ExchangeSum of(Money paid, Money fee, Money due) {
        return new ExchangeSum(paid, fee.isGreaterThan(paid) ? paid : fee, due);
    }

    private Money credit() {
        return paid.minus(fee);
    }

    /** What the ticket that is given up pays of the other. */
    public Money carried() {
        return credit().isGreaterThan(due) ? due : credit();
    }

    /** What is paid on top. */
    public Money extra() {
        return due.minus(carried());
    }

    /** What goes back. */
    public Money back() {
        return credit().minus(carried());
    }

    /** Whether no money moves, neither way. */
    public boolean isEven() {
        return extra().isEqual(Cny.ZERO) && back().isEqual(Cny.ZERO);
    }
}
