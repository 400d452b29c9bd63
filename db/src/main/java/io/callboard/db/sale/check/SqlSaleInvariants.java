package io.callboard.db.sale.check;

import io.callboard.db.sale.check.InvariantMapper.Found;
import io.callboard.kernel.ShowCode;
import io.callboard.sale.Breach;
import io.callboard.sale.Breach.Invariant;
import io.callboard.sale.SaleInvariants;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class SqlSaleInvariants implements SaleInvariants {
    private final InvariantMapper books;

    SqlSaleInvariants(InvariantMapper books) {
        this.books = books;
    }

    /** In one snapshot, so that a sale between two questions is no breach. */
    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ, propagation = Propagation.REQUIRES_NEW)
    public List<Breach> breaches(@Nullable ShowCode only) {
        var show = only == null ? null : only.value();
        var breaches = new ArrayList<Breach>();
        add(breaches, Invariant.SEAT_SOLD_ONCE, books.seatsSoldTwice(show));
        add(breaches, Invariant.TICKET_HAS_ITS_SEAT, books.ticketsWithoutSeat(show));
        add(breaches, Invariant.SOLD_SEAT_HAS_A_TICKET, books.soldSeatsWithoutTicket(show));
        add(breaches, Invariant.WITHIN_THE_APPROVED_NUMBER, books.aboveApproved(show));
        add(breaches, Invariant.EVERY_SEAT_IS_SOMEWHERE, books.seatsMissing(show));
        add(breaches, Invariant.DOCUMENT_HOLDS_A_LIVE_TICKET, books.documentsWithoutTicket(show));
        add(breaches, Invariant.LEDGER_AGREES_WITH_TICKETS, books.ticketsBookedWrong(show));
        add(breaches, Invariant.LEDGER_AGREES_WITH_TICKETS, books.returnsBookedWrong(show));
        add(breaches, Invariant.LEDGER_AGREES_WITH_TICKETS, books.exchangesBookedWrong(show));
        add(breaches, Invariant.LEDGER_AGREES_WITH_TICKETS, books.refundsPaidWrong(show));
        add(breaches, Invariant.LEDGER_AGREES_WITH_TICKETS, books.salesBookedWithoutTicket(show));
        add(breaches, Invariant.SALE_IS_REPORTED, books.salesUnreported(show));
        add(breaches, Invariant.LOCKED_SEAT_HAS_A_LOCK, books.lockedWithoutLock(show));
        return breaches;
    }

    private static void add(List<Breach> breaches, Invariant invariant, List<Found> found) {
        found.forEach(each -> breaches.add(new Breach(invariant, each.showCode(), each.detail())));
    }
}
