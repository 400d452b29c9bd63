package io.callboard.refund;

import io.callboard.kernel.Cny;
import io.callboard.kernel.TicketCode;
import io.callboard.rulebook.Decision;
import io.callboard.sale.Ticket;
import io.callboard.sale.TicketStatus;
import org.joda.money.Money;

/**
 * One ticket of a refund: what the rules say of it, the state that it was in before, and the money. Fee and payout add up
 * to what was paid; of a ticket that is refused neither is anything.
 */
public record RefundLine(
        TicketCode ticket,
        String seatCode,
        Outcome outcome,
        TicketStatus was,
        Money paid,
        Money fee,
        Money payout,
        Decision decision) {

    /** Goes by itself, wants somebody's yes, or is refused by the rules. */
    public enum Outcome {
        AUTO,
        REVIEW,
        REFUSED
    }

    public RefundLine {
        var settled = outcome == Outcome.REFUSED ? Cny.ZERO : paid;
        if (!fee.plus(payout).isEqual(settled)) {
            throw new IllegalArgumentException("Fee and payout of " + ticket + " do not add up to " + settled);
        }
    }

    /** A ticket as the rules see it. */
    public static RefundLine of(Ticket ticket, RefundRuling ruling) {
        return ruling.fold(
                granted -> line(ticket, outcome(granted.route()), granted.fee(), granted.payout(), granted.trace()),
                refused -> line(ticket, Outcome.REFUSED, Cny.ZERO, Cny.ZERO, refused.trace()));
    }

    private static Outcome outcome(RefundRoute route) {
        return route == RefundRoute.AUTO ? Outcome.AUTO : Outcome.REVIEW;
    }

    private static RefundLine line(Ticket ticket, Outcome outcome, Money fee, Money payout, Decision trace) {
        return new RefundLine(
                ticket.code(), ticket.seatCode(), outcome, ticket.status(), ticket.paid(), fee, payout, trace);
    }

    /** The same ticket paid back in full for a reason that no rule knows; a manager answers for it. */
    public RefundLine overridden() {
        return new RefundLine(ticket, seatCode, Outcome.REVIEW, was, paid, Cny.ZERO, paid, decision);
    }
}
