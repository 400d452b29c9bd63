package io.callboard.sale.exchange;

import io.callboard.kernel.Cny;
import io.callboard.sale.Order.Payment.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.joda.money.Money;

/** Part of what a ticket was paid with, and the way it came, which is the way it goes back. */
public record Fund(Method method, String reference, Money amount) {
    public Fund {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("Nobody pays " + amount);
        }
    }

    /** What was taken of some parts, and what is left of them. */
    public record Split(List<Fund> taken, List<Fund> left) {}

    /** Takes an amount of the first parts; what they do not hold is taken of nothing. */
    public static Split take(List<Fund> funds, Money amount) {
        var taken = new ArrayList<Fund>();
        var left = new ArrayList<Fund>();
        var wanted = amount;
        for (var fund : funds) {
            var share = fund.amount().isGreaterThan(wanted) ? wanted : fund.amount();
            fund.addTo(taken, share);
            fund.addTo(left, fund.amount().minus(share));
            wanted = wanted.minus(share);
        }
        return new Split(taken, left);
    }

    private void addTo(List<Fund> funds, Money share) {
        if (share.isGreaterThan(Cny.ZERO)) {
            funds.add(new Fund(method, reference, share));
        }
    }

    private record Way(Method method, String reference) {}

    /** Parts that came the same way as one; in the order in which they first came. */
    public static List<Fund> together(List<Fund> funds) {
        var sums = new LinkedHashMap<Way, Money>();
        funds.forEach(fund -> sums.merge(new Way(fund.method(), fund.reference()), fund.amount(), Money::plus));
        return sums.entrySet().stream()
                .map(sum -> new Fund(sum.getKey().method(), sum.getKey().reference(), sum.getValue()))
                .toList();
    }
}
