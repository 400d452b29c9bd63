package io.callboard.statutory;

import io.callboard.kernel.Cny;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * What was taken and given back in some stretch of a day's business. A refund counts on the day it is made; its amount
 * is what had been paid for the ticket, the fee kept from it is shown beside it. Complimentary and work tickets are
 * counted apart and are not among the sold.
 */
public record Takings(
        int soldCount,
        Money soldAmount,
        Money discountAmount,
        Money serviceFee,
        int refundCount,
        Money refundAmount,
        Money refundFee,
        int compCount,
        int workCount) {
    public static final Takings NONE = new Takings(0, Cny.ZERO, Cny.ZERO, Cny.ZERO, 0, Cny.ZERO, Cny.ZERO, 0, 0);

    public Takings plus(Takings other) {
        return new Takings(
                soldCount + other.soldCount,
                soldAmount.plus(other.soldAmount),
                discountAmount.plus(other.discountAmount),
                serviceFee.plus(other.serviceFee),
                refundCount + other.refundCount,
                refundAmount.plus(other.refundAmount),
                refundFee.plus(other.refundFee),
                compCount + other.compCount,
                workCount + other.workCount);
    }

    public static Takings sum(Stream<Takings> all) {
        return all.reduce(NONE, Takings::plus);
    }

    public int netCount() {
        return soldCount - refundCount;
    }

    /** Sold less what had been paid for the tickets given back; fees kept are not in it. */
    public Money netAmount() {
        return soldAmount.minus(refundAmount);
    }

    /** Tickets that are out: net sold, complimentary and work. */
    public int ticketsOut() {
        return netCount() + compCount + workCount;
    }
}
