package io.callboard.processes.sale;

import io.callboard.audit.Audit;
import io.callboard.kernel.Actor;
import io.callboard.kernel.Problem;
import io.callboard.kernel.Refusal;
import io.callboard.sale.Order;
import io.callboard.sale.Ticket;
import io.callboard.sale.TicketFace;
import io.callboard.sale.TicketPress;
import io.callboard.sale.TicketPrints;
import io.callboard.sale.TicketStatus;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prints tickets of an order. Every print is counted; from the second one on it says why, and the ticket says so. */
@Service
@Transactional
public class TicketPrinting {
    private static final Set<TicketStatus> PRINTABLE = EnumSet.of(TicketStatus.VALID, TicketStatus.CHECKED_IN);
    private static final int LONGEST_REASON = 200;

    private final OrderDesk desk;
    private final TicketFaces faces;
    private final TicketPress press;
    private final Counting counting;

    TicketPrinting(OrderDesk desk, TicketFaces faces, TicketPress press, Counting counting) {
        this.desk = desk;
        this.faces = faces;
        this.press = press;
        this.counting = counting;
    }

    /** How often a ticket was printed so far. */
    @Transactional(readOnly = true)
    public int prints(Ticket ticket) {
        return counting.prints.count(ticket.code());
    }

    /** A PDF of these tickets, one a page; with no codes, of all that are valid. */
    public byte[] print(Actor actor, String orderNo, List<String> ticketCodes, String reason) {
        var order = desk.getForChange(actor, orderNo);
        var common = faces.common(order);
        var printed = new ArrayList<TicketFace>();
        for (var ticket : wanted(order, ticketCodes)) {
            printed.add(faces.face(common, ticket, counting.reprint(actor, ticket, reason)));
        }
        return press.print(printed);
    }

    private static List<Ticket> wanted(Order order, List<String> codes) {
        var known = order.tickets().stream()
                .filter(ticket ->
                        codes.isEmpty() || codes.contains(ticket.code().value()))
                .toList();
        if (!codes.isEmpty() && known.size() != Set.copyOf(codes).size()) {
            throw Refusal.notFound("ticket of this order", String.join(", ", codes))
                    .asException();
        }
        var wanted = known.stream()
                .filter(ticket -> PRINTABLE.contains(ticket.status()))
                .toList();
        if (wanted.isEmpty() || (!codes.isEmpty() && wanted.size() < known.size())) {
            throw Refusal.of(Problem.WRONG_STATE, "Only tickets that are valid are printed.")
                    .asException();
        }
        return wanted;
    }

    /** Counts prints, and remembers who printed a ticket again and why. */
    @Component
    static class Counting {
        private final TicketPrints prints;
        private final Audit audit;
        private final Clock clock;

        Counting(TicketPrints prints, Audit audit, Clock clock) {
            this.prints = prints;
            this.audit = audit;
            this.clock = clock;
        }

        /** The number of the copy, 0 for the first print. */
        int reprint(Actor actor, Ticket ticket, String reason) {
            var why = reason.strip();
            int number = prints.add(ticket.code(), actor.principal(), why, clock.instant());
            if (number > 1 && (why.isEmpty() || why.length() > LONGEST_REASON)) {
                throw Refusal.validation(
                                "/reason", "required", "This ticket was printed already; say in a few words why again.")
                        .asException();
            }
            if (number > 1) {
                audit.record(actor, "ticket-reprinted", "TICKET", ticket.code().value(), number + ": " + why);
            }
            return number - 1;
        }
    }
}
