package io.callboard.ledger;

import io.callboard.kernel.Cny;
import io.callboard.kernel.ShowCode;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One pair: an account debited and an account credited with the same amount. The source key names what it is for and is
 * unique, so that nothing is ever booked twice.
 */
public record Entry(
        String sourceKey,
        Kind kind,
        Account debit,
        Account credit,
        Money amount,
        ShowCode showCode,
        @Nullable String ticketCode,
        @Nullable String orderNo,
        @Nullable String refundNo,
        @Nullable String payoutNo) {

    public enum Kind {
        /** Paid for a ticket. */
        SALE,
        /** What had been paid for a ticket that was given back, all of it. */
        REFUND,
        /** What is kept of that. */
        FEE,
        /** What went out for it. */
        PAYOUT,
        /** Paid for a lock that had lapsed: taken in and owed at once. */
        LAPSED,
        /** What is owed for a ticket that was given up and has paid for another instead: nobody took that in again. */
        CARRIED
    }

    public Entry {
        if (amount.isNegative() || !amount.getCurrencyUnit().equals(Cny.UNIT)) {
            throw new IllegalArgumentException("An entry has an amount of yuan, not " + amount);
        }
    }

    public static Entry sale(ShowCode show, String ticketCode, String orderNo, Money paid) {
        var key = "SALE:" + ticketCode;
        return new Entry(
                key, Kind.SALE, Account.TAKINGS, Account.TICKETS_OUT, paid, show, ticketCode, orderNo, null, null);
    }

    /** Of a ticket that was given up: by a refund, or without one in an exchange. */
    public static Entry refund(ShowCode show, String ticketCode, @Nullable String refundNo, Money paid) {
        var key = "REFUND:" + ticketCode;
        return new Entry(
                key,
                Kind.REFUND,
                Account.TICKETS_OUT,
                Account.REFUNDS_DUE,
                paid,
                show,
                ticketCode,
                null,
                refundNo,
                null);
    }

    public static Entry fee(ShowCode show, String ticketCode, @Nullable String refundNo, Money fee) {
        var key = "FEE:" + ticketCode;
        return new Entry(
                key, Kind.FEE, Account.REFUNDS_DUE, Account.RETURN_FEES, fee, show, ticketCode, null, refundNo, null);
    }

    public static Entry payout(ShowCode show, @Nullable String refundNo, String payoutNo, Money amount) {
        var key = "PAYOUT:" + payoutNo;
        return new Entry(
                key, Kind.PAYOUT, Account.REFUNDS_DUE, Account.BANK, amount, show, null, null, refundNo, payoutNo);
    }

    /** For the ticket that was given up. */
    public static Entry carried(ShowCode show, String ticketCode, String newOrderNo, Money carried) {
        var key = "CARRIED:" + ticketCode;
        return new Entry(
                key,
                Kind.CARRIED,
                Account.REFUNDS_DUE,
                Account.TAKINGS,
                carried,
                show,
                ticketCode,
                newOrderNo,
                null,
                null);
    }

    public static Entry lapsed(ShowCode show, String payoutNo, Money amount) {
        var key = "LAPSED:" + payoutNo;
        return new Entry(
                key, Kind.LAPSED, Account.TAKINGS, Account.REFUNDS_DUE, amount, show, null, null, null, payoutNo);
    }
}
